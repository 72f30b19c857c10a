using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Petitions;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Petitions;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.Petitions;

/// <summary>Lays the ledger of petitions out: those of a year page by page, those that changed last, or those whose reference begins so; to whom handles letters at an organ only, the counts.</summary>
public sealed class PetitionsQuery(PortalDbContext db, PetitionCounts counts, PublicRegister register)
{
    private const int MostEntries = 100;
    private const int MostImports = 10;

    public async Task<PetitionPage> RunAsync(PetitionFilter filter, Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(actor);
        var begins = filter.Begins;
        var organs = await register.OrganListAsync(ct);
        var mayImport = actor.May(Capability.HandleLetters, organs.City().Path);
        var seesAll = mayImport || actor.MayAnywhere(Capability.Supervise);
        var entries = db.PetitionEntries.AsNoTracking().Where(entry => seesAll && (begins == "" || entry.Reference.StartsWith(begins)));
        entries = filter.OnlyClosed ? entries.Where(entry => entry.Status == PetitionStatus.Closed) : entries;
        var (found, total) = filter.Year is { } year ? await OfYearAsync(entries.ReceivedIn(year), filter.After, ct)
            : (await entries.OrderByDescending(entry => entry.ChangedAt ?? entry.ImportedAt).ThenByDescending(entry => entry.ReceivedOn).ThenBy(entry => entry.Reference).Take(MostEntries).ToListAsync(ct), null);
        return new(
            await counts.ByYearAsync(ct),
            [.. await db.PetitionImports.AsNoTracking().OrderByDescending(import => import.At).Take(MostImports).ToListAsync(ct)],
            [.. found.Take(MostEntries)],
            organs.ToDictionary(organ => organ.Path, organ => organ.ShortName))
        {
            Filter = filter,
            SeesAll = seesAll,
            MayImport = mayImport,
            Total = total,
            Next = found.Count > MostEntries ? found[MostEntries - 1].Reference : null,
        };
    }

    /// <summary>A page of them and how many there are.</summary>
    private async Task<(List<PetitionEntry> Entries, int? Total)> OfYearAsync(IQueryable<PetitionEntry> entries, string? after, CancellationToken ct)
    {
        var last = string.IsNullOrEmpty(after) ? null : await db.PetitionEntries.AsNoTracking().SingleOrDefaultAsync(entry => entry.Reference == after, ct);
        var rest = last is null ? entries : entries.After(last.ReceivedOn, last.Reference);
        return (await rest.OrderBy(entry => entry.ReceivedOn).ThenBy(entry => entry.Reference).Take(MostEntries + 1).ToListAsync(ct), await entries.CountAsync(ct));
    }
}
