using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Web.Staff.Disclosures.SignOff;

/// <summary>Finds what was sent in by the same act as an edition: that is what its signatures stand for together.</summary>
public sealed class SheetThings(PortalDbContext db)
{
    public async Task<ImmutableArray<SheetThing>> RunAsync(Edition edition, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(edition);
        if (edition.LastEvent(EditorialEvent.Submit) is not { } sent || edition.Current.Content is null)
        {
            return [];
        }

        var policy = edition.Current.Text.Policy is null ? edition.ExplainsDocumentId : edition.DocumentId;
        var together = policy is null ? [] : await db.Editions.WholeEditions().AsNoTrackingWithIdentityResolution()
            .Where(one => (one.DocumentId == policy || one.ExplainsDocumentId == policy) && one.Events.Any(line => line.Event == EditorialEvent.Submit && line.At == sent.At))
            .ToListAsync(ct);
        return together.Count < 2 && edition.Current.Text.Policy is null ? [] : [.. together.OrderBy(one => one.DocumentId == policy ? 0 : 1).SelectMany(ThingsOf)];
    }

    private static IEnumerable<SheetThing> ThingsOf(Edition edition)
    {
        if (edition.Current.Content is null)
        {
            yield break;
        }

        var policy = edition.Current.Text.Policy;
        yield return new(policy is null ? "解读材料" : "政策文件", edition.Title, edition.CurrentHash, edition.Id);
        if (policy is { Plan.IsComplete: true })
        {
            yield return new("解读方案", policy.Plan.Outline, policy.Plan.Hash, null);
        }
    }
}
