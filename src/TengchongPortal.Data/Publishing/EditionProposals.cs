using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Publishing;

/// <summary>Takes down the request that a final signer withdraw, reinstate or unpublish; whoever asks does not decide.</summary>
public sealed class EditionProposals(PortalDbContext db, AuditedWrites writes)
{
    /// <exception cref="RuleBrokenException">With the objection of the edition.</exception>
    public Task<Edition> MakeAsync(Guid editionId, EditorialEvent wish, Actor actor, string reason, DateTimeOffset now, string origin, CancellationToken ct) =>
        writes.RunAsync(
            AuditLine.By(actor, $"Propose{wish}", editionId, now, origin),
            async token =>
            {
                var edition = await db.Editions.RequireWholeAsync(editionId, token);
                edition.Propose(wish, actor, reason, now);
                return edition;
            },
            ct);
}
