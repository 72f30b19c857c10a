using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Reviewing;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Reviewing;

/// <summary>Who is reviewing what: taken up, given back, taken over.</summary>
public sealed class ClaimBook(PortalDbContext db, AuditedWrites writes, RuleBook rules)
{
    private const string Term = "review.claim";

    /// <summary>Takes up a gate, or takes it over from the person who was seen to hold it.</summary>
    /// <exception cref="RuleBrokenException">The person may not sign the gate now, or somebody else holds it.</exception>
    public Task<GateClaim> TakeUpAsync(Guid editionId, Gate gate, Guid? seenHolder, Actor actor, DateTimeOffset now, string origin, CancellationToken ct) =>
        writes.RunAsync(
            AuditLine.By(actor, "Claim", editionId, now, origin),
            async token =>
            {
                var edition = await db.Editions.RequireWholeAsync(editionId, token);
                if (ReviewGuards.ClaimObjection(edition, gate, actor, now) is { } refusal)
                {
                    throw RuleBrokenException.From(refusal);
                }

                var term = TimeSpan.FromHours(rules.InForce(Term, ChinaTime.DayOf(now)).Whole);
                if (await FindAsync(edition, gate, token) is { } standing)
                {
                    standing.TakeUp(actor, seenHolder, now, term);
                    return standing;
                }

                return db.GateClaims.Add(GateClaim.Of(edition, gate, actor, now, term)).Entity;
            },
            ct);

    /// <exception cref="RuleBrokenException"><c>unknown</c> or <c>workflow.claim-not-held</c>: whoever lost the right to sign may still let go.</exception>
    public Task<GateClaim> GiveBackAsync(Guid editionId, Gate gate, Actor actor, DateTimeOffset now, string origin, CancellationToken ct) =>
        writes.RunAsync(
            AuditLine.By(actor, "GiveBackClaim", editionId, now, origin),
            async token =>
            {
                var edition = await db.Editions.RequireWholeAsync(editionId, token);
                if (!edition.IsKnownTo(actor))
                {
                    throw RuleBrokenException.From(EditionGuards.UnknownEdition);
                }

                var claim = await FindAsync(edition, gate, token) ?? throw new RuleBrokenException("workflow.claim-not-held", "这道审核关现在没有人认领。");
                claim.GiveBack(actor, now);
                return claim;
            },
            ct);

    /// <summary>Who holds a gate of the current text now, or null.</summary>
    public Task<GateClaim?> HolderAsync(Edition edition, Gate gate, DateTimeOffset now, CancellationToken ct) =>
        db.GateClaims.AsNoTracking().SingleOrDefaultAsync(claim => claim.EditionId == edition.Id && claim.RevisionHash == edition.CurrentHash && claim.Gate == gate && claim.Until > now, ct);

    private Task<GateClaim?> FindAsync(Edition edition, Gate gate, CancellationToken ct) =>
        db.GateClaims.SingleOrDefaultAsync(claim => claim.EditionId == edition.Id && claim.RevisionHash == edition.CurrentHash && claim.Gate == gate, ct);
}
