using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.Disclosures.Contributing;

/// <summary>The texts that a contributor makes material for now, the latest first.</summary>
public sealed class ContributionTasks(PortalDbContext db)
{
    public async Task<ImmutableArray<ContributionLine>> RunAsync(Actor maker, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(maker);
        var asked = await db.Editions.AsNoTracking()
            .Where(edition => EditorialStates.Open.Contains(edition.State))
            .SelectMany(edition => edition.Assignments.Where(one => one.PersonId == maker.Id && one.WithdrawnAt == null), (edition, one) => new { edition, one.Task, one.AssignedAt })
            .OrderByDescending(row => row.AssignedAt)
            .Select(row => new { row.edition.Id, row.edition.Title, row.edition.OrganPath, row.edition.State, row.Task, row.AssignedAt, row.edition.Document.TypeKey, Organ = db.Organs.Where(organ => organ.Id == row.edition.Document.OrganId).Select(organ => organ.Name).First() })
            .ToListAsync(ct);
        return [.. asked.Where(row => maker.May(Capability.Contribute, row.OrganPath, row.TypeKey)).Select(row => new ContributionLine(row.Id, row.Title, row.Organ, row.Task, row.AssignedAt, row.State))];
    }
}
