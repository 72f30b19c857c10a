using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.Desk;

/// <summary>Which editions lie in which pile of a person. Nothing is asked about a pile that none of the person's rights fills.</summary>
public sealed class DeskPiles(PortalDbContext db, SigningQuery signing, TimeProvider clock)
{
    private static readonly List<EditorialState> _own = [EditorialState.Returned, EditorialState.Draft, EditorialState.InReview, EditorialState.Ready, EditorialState.Scheduled];

    // Three piles of the own texts, one question.
    private List<DeskRow>? _ownRows;

    /// <summary>All of a pile that is ordered by its terms.</summary>
    public async Task<IReadOnlyList<DeskRow>> RowsAsync(DeskSection section, Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (section.Asked is { } right && !actor.MayAnywhere(right))
        {
            return [];
        }

        return section switch
        {
            DeskSection.Returned => await OwnAsync(actor, [EditorialState.Returned], ct),
            DeskSection.Drafts => await OwnAsync(actor, [EditorialState.Draft], ct),
            DeskSection.Out => await OwnAsync(actor, [EditorialState.InReview, EditorialState.Ready, EditorialState.Scheduled], ct),
            DeskSection.ToSign => await OfAsync(signing.Pile(actor), ct),
            DeskSection.Failed => await OfAsync(Standing(EditorialEvent.Recover).NotTravelling(db.Editions).HeldBy(actor, Capability.RunReleases), ct),
            DeskSection.HiddenToDecide => await OfAsync(HiddenByAnother(actor), ct),
            DeskSection.Proposed => await OfAsync(ProposedByAnother(actor), ct),
            DeskSection.ToRelease => await OfAsync(ToRelease(actor), ct),
            DeskSection.OfAbsent => await OfAsync(OfAbsent(actor), ct),
            DeskSection.Released => [],
        };
    }

    /// <summary>What the organs of the person released, the latest first.</summary>
    public Task<List<Guid>> NewestAsync(Actor actor, int skip, int take, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var places = actor.Grants.Select(grant => grant.OrganPath).Distinct().ToList();
        return db.Editions.AsNoTracking().Where(edition => edition.State == EditorialState.Published && places.Contains(edition.OrganPath))
            .OrderByDescending(edition => edition.MovedAt).ThenByDescending(edition => edition.Version).Skip(skip).Take(take)
            .Select(edition => edition.Id).ToListAsync(ct);
    }

    private static async Task<IReadOnlyList<DeskRow>> OfAsync(IQueryable<Edition>? pile, CancellationToken ct) => pile is null ? [] : await DeskOrder.RowsAsync(pile, ct);

    private async Task<IReadOnlyList<DeskRow>> OwnAsync(Actor actor, EditorialState[] states, CancellationToken ct) =>
        [.. (_ownRows ??= await DeskOrder.RowsAsync(Mine(actor), ct)).Where(row => states.Contains(row.State))];

    /// <summary>Editions in a state from which the event starts.</summary>
    private IQueryable<Edition> Standing(params EditorialEvent[] events)
    {
        var from = events.SelectMany(taken => EditorialWorkflow.StepOf(taken).From).Distinct().ToList();
        return db.Editions.AsNoTracking().Where(edition => from.Contains(edition.State));
    }

    private IQueryable<Edition> Mine(Actor actor) =>
        db.Editions.AsNoTracking().Where(edition => _own.Contains(edition.State)).WrittenBy(actor.Id).OpenTo(actor.Id);

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

    private IQueryable<Edition>? ToRelease(Actor actor) => new[] { Capability.RunReleases, Capability.WriteDrafts }
        .Where(actor.MayAnywhere)
        .Select(capability => (IQueryable<Edition>?)Standing(EditorialEvent.Release).NotTravelling(db.Editions).HeldBy(actor, capability))
        .Aggregate((IQueryable<Edition>?)null, (one, other) => one is null ? other : one.Union(other!));
}
