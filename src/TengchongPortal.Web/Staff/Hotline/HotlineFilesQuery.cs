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

    /// <summary>Over all files that came this way.</summary>
    public async Task<LineSums> SumsAsync(HotlineDirection way, CancellationToken ct)
    {
        var files = await db.HotlineFiles.AsNoTracking().Where(file => file.Direction == way).Select(file => new LineSums(file.Lines, file.Added, file.Known, file.Refused)).ToListAsync(ct);
        return new(files.Sum(file => file.Lines), files.Sum(file => file.Added), files.Sum(file => file.Known), files.Sum(file => file.Refused));
    }
}

/// <summary>How many lines came, and what became of them.</summary>
public sealed record LineSums(int Lines, int Added, int Known, int Refused)
{
    /// <summary>Every line is new, known or refused.</summary>
    public bool Agrees => Lines == Added + Known + Refused;
}
