using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.Desk;

/// <summary>Open gates that a person may sign: holds the gate there, or stands in for who does; neither wrote anything of the text or has signed it yet.</summary>
public sealed class SigningQuery(PortalDbContext db)
{
    /// <summary>The pile; null for who signs nothing.</summary>
    public IQueryable<Edition>? Pile(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return DeskHand.Of(actor)
            .SelectMany(hand => Enum.GetValues<Gate>().Where(gate => hand.Actor.MayAnywhere(gate.HeldBy())).Select(gate => Waiting(hand, gate)))
            .Aggregate((IQueryable<Edition>?)null, (one, other) => one is null ? other : one.Union(other));
    }

    /// <summary>The lines whose text names an organ at which the person countersigns.</summary>
    public async Task<HashSet<Guid>> NamedAsync(IEnumerable<DeskLine> lines, Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var ids = lines.Where(line => line.OpenGates.Contains(Gate.Countersign)).Select(line => line.EditionId).ToList();
        if (ids.Count == 0 || !actor.MayAnywhere(Capability.Countersign))
        {
            return [];
        }

        var editions = await db.Editions.WholeEditions().AsNoTrackingWithIdentityResolution().Where(edition => ids.Contains(edition.Id)).ToListAsync(ct);
        return [.. editions.Where(edition => edition.MaySign(actor, Gate.Countersign)).Select(edition => edition.Id)];
    }

    private IQueryable<Edition> Waiting(DeskHand hand, Gate gate)
    {
        var (actor, persons) = (hand.Actor, hand.Persons);
        var open = db.Editions.AsNoTracking()
            .Where(edition => edition.State == EditorialState.InReview || edition.State == EditorialState.EmergencyPublished)
            .Where(edition => edition.Tasks.Any(task => task.Gate == gate && task.RevisionHash == edition.CurrentHash)
                && !edition.Signatures.Any(signature => signature.RevisionHash == edition.CurrentHash && (signature.Gate == gate || persons.Contains(signature.PersonId) || persons.Contains(signature.ForId!.Value))))
            .NotWrittenBy(persons)
            .NotTravelling(db.Editions);
        return gate == Gate.Countersign ? Naming(open, actor) : open.HeldBy(actor, gate.HeldBy());
    }

    // The organs that a text names rest in its bag of fields; the exact question is put to the few that come back.
    private static IQueryable<Edition> Naming(IQueryable<Edition> open, Actor actor)
    {
        var paths = actor.Grants.Where(grant => RoleBundles.CapabilitiesOf(grant.Role).Contains(Capability.Countersign)).Select(grant => $"\"{grant.OrganPath}").Distinct().ToList();
        return open.OpenTo(actor.Id).Where(edition => edition.Revisions.Any(revision => revision.Id == edition.CurrentRevisionId && paths.Any(path => revision.Content!.Fields.Contains(path))));
    }
}
