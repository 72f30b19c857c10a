using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Reading.Policies;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Policies.Ledgers;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.Policies.Making;

/// <summary>Tells how far normative documents are before they are published: all of the city to the office, to a department what its people may read.</summary>
public sealed class MakingQuery(PortalDbContext db)
{
    public async Task<MakingPage> RunAsync(Actor reader, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var editions = await db.Editions.WholeEditions().AsNoTrackingWithIdentityResolution()
            .Where(edition => edition.Document.TypeKey == LedgerReading.Type && EditorialStates.Open.Contains(edition.State)).ToListAsync(ct);
        var open = editions.FindAll(edition => edition.IsOpenTo(reader));
        var organs = open.Select(edition => edition.Document.OrganId).Distinct().ToList();
        var names = await db.Organs.Where(organ => organs.Contains(organ.Id)).ToDictionaryAsync(organ => organ.Id, organ => organ.ShortName, ct);
        return new([.. open.Select(edition => LineOf(edition, names)).OfType<MakingLine>().OrderBy(line => line.Step).ThenBy(line => line.Since)]);
    }

    private static MakingLine? LineOf(Edition edition, Dictionary<Guid, string> names) => NormativeMaking.Of(edition.State, [.. edition.UnsignedGates]) is { } step
        ? new(edition.Id, edition.Title, names[edition.Document.OrganId], step, edition.MovedAt, [.. edition.OpenGates.Order()], edition.Number > 1)
        : null;
}
