using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.Desk;

/// <summary>Open gates that a person may sign: holds the gate there, or stands in for who does; neither wrote anything of the text or has signed it yet.</summary>
public sealed class SigningQuery(PortalDbContext db, DeskOrder order)
{
    public async Task<ImmutableArray<DeskLine>> RunAsync(Actor actor, int skip, int take, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var piles = DeskHand.Of(actor).SelectMany(hand => Enum.GetValues<Gate>().Where(gate => hand.Actor.MayAnywhere(gate.HeldBy())).Select(gate => Waiting(hand, gate))).ToList();
        if (piles.Count == 0)
        {
            return [];
        }

        var pile = piles.Aggregate((one, other) => one.Union(other));
        var lines = await DeskLines.ListAsync(await order.RunAsync(pile, skip, take, ct), db, ct);
        var named = await NamedAsync(lines, actor, ct);
        return [.. lines.Where(line => named.Contains(line.EditionId) || line.OpenGates.Any(gate => gate != Gate.Countersign && line.IsFor(actor, gate.HeldBy())))];
    }

    private IQueryable<Edition> Waiting(DeskHand hand, Gate gate)
    {
        var (actor, persons) = (hand.Actor, hand.Persons);
        var open = db.Editions.AsNoTracking()
            .Where(edition => edition.State == EditorialState.InReview || edition.State == EditorialState.EmergencyPublished)
            .Where(edition => edition.Tasks.Any(task => task.Gate == gate && task.RevisionHash == edition.CurrentHash)
                && !edition.Signatures.Any(signature => signature.RevisionHash == edition.CurrentHash && (signature.Gate == gate || persons.Contains(signature.PersonId) || persons.Contains(signature.ForId!.Value))))
            .NotWrittenBy(persons);
        return gate == Gate.Countersign ? Naming(open, actor) : open.HeldBy(actor, gate.HeldBy());
    }

    // The organs that a text names rest in its bag of fields; the exact question is put to the few that come back.
    private static IQueryable<Edition> Naming(IQueryable<Edition> open, Actor actor)
    {
        var paths = actor.Grants.Where(grant => RoleBundles.CapabilitiesOf(grant.Role).Contains(Capability.Countersign)).Select(grant => $"\"{grant.OrganPath}").Distinct().ToList();
        return open.OpenTo(actor.Id).Where(edition => edition.Revisions.Any(revision => revision.Id == edition.CurrentRevisionId && paths.Any(path => revision.Content!.Fields.Contains(path))));
    }

    private async Task<HashSet<Guid>> NamedAsync(List<DeskLine> lines, Actor actor, CancellationToken ct)
    {
        var ids = lines.Where(line => line.OpenGates.Contains(Gate.Countersign)).Select(line => line.EditionId).ToList();
        if (ids.Count == 0 || !actor.MayAnywhere(Capability.Countersign))
        {
            return [];
        }

        var editions = await db.Editions.WholeEditions().AsNoTrackingWithIdentityResolution().Where(edition => ids.Contains(edition.Id)).ToListAsync(ct);
        return [.. editions.Where(edition => edition.MaySign(actor, Gate.Countersign)).Select(edition => edition.Id)];
    }
}
