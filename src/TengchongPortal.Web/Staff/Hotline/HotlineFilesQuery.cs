using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Domain.Hotline;

namespace TengchongPortal.Web.Staff.Hotline;

/// <summary>The files that went these ways: the last ones with what was refused in them, and the sums over all.</summary>
public sealed class HotlineFilesQuery(PortalDbContext db)
{
    private const int MostFiles = 30;

    public async Task<ImmutableArray<HotlineFile>> LastAsync(IReadOnlyCollection<HotlineDirection> ways, CancellationToken ct) =>
        [.. await db.HotlineFiles.AsNoTracking().Include(file => file.Refusals.OrderBy(refusal => refusal.Line)).Where(file => ways.Contains(file.Direction)).OrderByDescending(file => file.At).Take(MostFiles).ToListAsync(ct)];

    /// <summary>Over all files that came this way; the refused lines are counted from their own rows.</summary>
    public async Task<LineSums> SumsAsync(HotlineDirection way, CancellationToken ct)
    {
        var files = db.HotlineFiles.AsNoTracking().Where(file => file.Direction == way);
        var sums = await files.GroupBy(file => file.Direction).Select(all => new { Lines = all.Sum(file => file.Lines), Added = all.Sum(file => file.Added), Known = all.Sum(file => file.Known) }).SingleOrDefaultAsync(ct);
        return new(sums?.Lines ?? 0, sums?.Added ?? 0, sums?.Known ?? 0, await files.SelectMany(file => file.Refusals).CountAsync(ct));
    }
}

/// <summary>How many lines came, and what became of them.</summary>
/// <param name="Refused">That stand in the list of refused lines.</param>
public sealed record LineSums(int Lines, int Added, int Known, int Refused)
{
    /// <summary>Every line is new, known or stands in the list of refused ones.</summary>
    public bool Agrees => Lines == Added + Known + Refused;
}
