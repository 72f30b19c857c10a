using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.Desk;

/// <summary>What lies on the desk of a person: a bounded stretch of slim lines of each pile, work by its legal term, released texts newest first.</summary>
public sealed class DeskQuery(PortalDbContext db, SigningQuery signing, DeskOrder order, TimeProvider clock)
{
    public const int Glance = 8;
    public const int PageSize = 30;
    public const int LastPage = 100;

    public async Task<ImmutableArray<DeskLine>> RunAsync(DeskSection section, Actor actor, int skip, int take, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return section switch
        {
            DeskSection.ToSign => await signing.RunAsync(actor, skip, take, ct),
            DeskSection.Failed => await OfAsync(Standing(EditorialEvent.Recover).HeldBy(actor, Capability.RunReleases), actor, Capability.RunReleases, skip, take, ct),
            DeskSection.HiddenToDecide => await OfAsync(HiddenByAnother(actor), actor, Capability.DecideHidden, skip, take, ct),
            DeskSection.Proposed => await OfAsync(ProposedByAnother(actor), actor, Capability.DecideWithdrawal, skip, take, ct),
            DeskSection.ToRelease => await OfAsync(ToRelease(actor), actor, null, skip, take, ct),
            DeskSection.Returned => await OfAsync(Mine(actor, EditorialState.Returned), actor, null, skip, take, ct),
            DeskSection.Drafts => await OfAsync(Mine(actor, EditorialState.Draft), actor, null, skip, take, ct),
            DeskSection.OfAbsent => await OfAsync(OfAbsent(actor), actor, Capability.WriteDrafts, skip, take, ct),
            DeskSection.Out => await OfAsync(Mine(actor, EditorialState.InReview, EditorialState.Ready, EditorialState.Scheduled), actor, null, skip, take, ct),
            DeskSection.Released => await NewestAsync(Released(actor), skip, take, ct),
        };
    }

    /// <summary>Editions in a state from which the event starts.</summary>
    private IQueryable<Edition> Standing(params EditorialEvent[] events)
    {
        var from = events.SelectMany(taken => EditorialWorkflow.StepOf(taken).From).Distinct().ToList();
        return db.Editions.AsNoTracking().Where(edition => from.Contains(edition.State));
    }

    private IQueryable<Edition> Mine(Actor actor, params EditorialState[] states) =>
        db.Editions.AsNoTracking().Where(edition => states.Contains(edition.State)).WrittenBy(actor.Id).OpenTo(actor.Id);

    /// <summary>Begun by colleagues who are all away, or whose accounts are shut: a text is the organ's and not the person's (R169).</summary>
    private IQueryable<Edition> OfAbsent(Actor actor)
    {
        var now = clock.GetUtcNow();
        return db.Editions.AsNoTracking().Where(edition => edition.State == EditorialState.Draft || edition.State == EditorialState.Returned)
            .HeldBy(actor, Capability.WriteDrafts).NotWrittenBy([actor.Id])
            .Where(edition => edition.Authors.All(author => db.Users.Any(account => account.Id == author.PersonId && account.IsDisabled)
                || db.Absences.Any(absence => absence.PersonId == author.PersonId && absence.From <= now && absence.Until > now)));
    }

    private IQueryable<Edition> HiddenByAnother(Actor actor) => ByHands(actor, (hand, persons) => Standing(EditorialEvent.Unhide).HeldBy(hand, Capability.DecideHidden)
        .Where(edition => edition.Events.OrderByDescending(line => line.Number).Where(line => line.Event == EditorialEvent.Hide).Take(1)
            .Any(line => !persons.Contains(line.ActorId) && !persons.Contains(line.ForId!.Value))));

    private IQueryable<Edition> ProposedByAnother(Actor actor) => ByHands(actor, (hand, persons) => Standing(EditorialEvent.Withdraw, EditorialEvent.Reinstate, EditorialEvent.Unpublish)
        .HeldBy(hand, Capability.DecideWithdrawal)
        .Where(edition => edition.Proposals.Any(proposal => proposal.ProposedAt >= edition.MovedAt && !persons.Contains(proposal.ProposedBy) && !persons.Contains(proposal.ProposedFor!.Value))));

    private IQueryable<Edition> ByHands(Actor actor, Func<Actor, List<Guid>, IQueryable<Edition>> pile) => DeskHand.Of(actor)
        .Select(hand => pile(hand.Actor, hand.Persons))
        .DefaultIfEmpty(db.Editions.AsNoTracking().Where(_ => false))
        .Aggregate((one, other) => one.Union(other));

    private IQueryable<Edition> ToRelease(Actor actor)
    {
        var ready = Standing(EditorialEvent.Release);
        return ready.HeldBy(actor, Capability.RunReleases).Union(ready.HeldBy(actor, Capability.WriteDrafts));
    }

    private IQueryable<Edition> Released(Actor actor)
    {
        var places = actor.Grants.Select(grant => grant.OrganPath).Distinct().ToList();
        return db.Editions.AsNoTracking().Where(edition => edition.State == EditorialState.Published && places.Contains(edition.OrganPath));
    }

    private async Task<ImmutableArray<DeskLine>> OfAsync(IQueryable<Edition> pile, Actor actor, Capability? asked, int skip, int take, CancellationToken ct)
    {
        var lines = await DeskLines.ListAsync(await order.RunAsync(pile, skip, take, ct), db, ct);
        return [.. lines.Where(line => asked is not { } capability || line.IsFor(actor, capability))];
    }

    private async Task<ImmutableArray<DeskLine>> NewestAsync(IQueryable<Edition> pile, int skip, int take, CancellationToken ct) =>
        [.. await DeskLines.ListAsync(pile.OrderByDescending(edition => edition.MovedAt).ThenByDescending(edition => edition.Version).Skip(skip).Take(take), db, ct)];
}
