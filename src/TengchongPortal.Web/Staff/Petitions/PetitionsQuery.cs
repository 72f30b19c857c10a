using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Petitions;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.Petitions;

/// <summary>Lays the ledger of petitions out: those that changed last, or those whose reference begins so; to whom handles letters at an organ only, the counts.</summary>
public sealed class PetitionsQuery(PortalDbContext db, PetitionCounts counts, PublicRegister register)
{
    private const int MostEntries = 100;
    private const int MostImports = 10;

    public async Task<PetitionPage> RunAsync(string? reference, Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var begins = (reference ?? "").Trim();
        var organs = await register.OrganListAsync(ct);
        var mayImport = actor.May(Capability.HandleLetters, organs.City().Path);
        var seesAll = mayImport || actor.MayAnywhere(Capability.Supervise);
        var entries = db.PetitionEntries.AsNoTracking().Where(entry => seesAll && (begins == "" || entry.Reference.StartsWith(begins)));
        return new(
            await counts.ByYearAsync(ct),
            [.. await db.PetitionImports.AsNoTracking().OrderByDescending(import => import.At).Take(MostImports).ToListAsync(ct)],
            [.. await entries.OrderByDescending(entry => entry.ChangedAt ?? entry.ImportedAt).ThenByDescending(entry => entry.ReceivedOn).ThenBy(entry => entry.Reference).Take(MostEntries).ToListAsync(ct)],
            organs.ToDictionary(organ => organ.Path, organ => organ.ShortName))
        {
            Reference = begins,
            MayImport = mayImport,
        };
    }
}
