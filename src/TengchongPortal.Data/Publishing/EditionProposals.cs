using TengchongPortal.Data.Outbox;
using TengchongPortal.Data.Staff;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Notices;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Publishing;

/// <summary>Takes down the request that a final signer withdraw, reinstate or unpublish; whoever asks does not decide, and whoever decides is told.</summary>
public sealed class EditionProposals(PortalDbContext db, AuditedWrites writes, ActingPersons acting, NoticeBook notices)
{
    /// <exception cref="RuleBrokenException">With the objection of the edition.</exception>
    public Task<Edition> MakeAsync(Guid editionId, EditorialEvent wish, Actor actor, string reason, DateTimeOffset now, string origin, CancellationToken ct) =>
        writes.RunAsync(
            AuditLine.By(actor, $"Propose{wish}", editionId, now, origin),
            async token => await MakeWithinAsync(await db.Editions.RequireWholeAsync(editionId, token), wish, actor, reason, now, token),
            ct);

    /// <summary>The same in a running transaction, for what is written together with the request; the edition is whole and tracked.</summary>
    internal async Task<Edition> MakeWithinAsync(Edition edition, EditorialEvent wish, Actor actor, string reason, DateTimeOffset now, CancellationToken ct)
    {
        edition.Propose(wish, actor, reason, now);
        var tiding = NoticeBook.About(edition, NoticeKind.DecisionAsked, $"proposal:{edition.Proposals.MaxBy(one => one.ProposedAt)!.Id:N}") with { ActorName = actor.Name };
        notices.Post(tiding, EditionNotices.PersonsToAsk(edition, actor.Id, await acting.AllAsync(now, ct)), now);
        return edition;
    }
}
