using System.Collections.Immutable;
using TengchongPortal.Data.Reference;
using TengchongPortal.Data.Reviewing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Reviewing;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Staff.Disclosures.Dossier;
using TengchongPortal.Web.Staff.Disclosures.Steps;

namespace TengchongPortal.Web.Staff.Disclosures.Review;

/// <summary>What a reader may do beside signing: who holds the task, and the six ways to end a secrecy review (workflow.md 3.5).</summary>
public sealed class ReviewOffers(ClaimBook claims, ReviewOpenings openings, ReferenceBook book, ILogger<ReviewOffers> log)
{
    public Task<GateClaim?> HolderAsync(Edition edition, Gate gate, DateTimeOffset now, CancellationToken ct) => claims.HolderAsync(edition, gate, now, ct);

    /// <summary>A page that can be read is not kept back because the disk is full; the signature would be refused all the same.</summary>
    public async Task NoteOpeningAsync(Edition edition, Actor reader, DateTimeOffset now, string origin, CancellationToken ct)
    {
        try
        {
            await openings.NoteAsync(edition, reader, now, origin, ct);
        }
        catch (Exception trouble) when (StorageTrouble.IsBehind(trouble))
        {
            log.LogWarning(trouble, "The opening of the review of edition {Edition} could not be noted", edition.Id);
        }
    }

    public ImmutableArray<SecrecyChoice> OutcomesOf(StepPage page, Edition edition, Actor actor, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page.Step.Gate != Gate.Secrecy ? [] :
        [
            .. book.Checklists.SelectMany(list => list.Outcomes ?? []).Select(outcome => (outcome, Kind: Enum.TryParse<SecrecyOutcome>(outcome.Code, out var kind) ? kind : (SecrecyOutcome?)null))
                .Where(pair => pair.Kind is not null && IsOffered(pair.Kind.Value, edition, actor, now))
                .Select(pair => new SecrecyChoice(pair.Kind!.Value, pair.outcome.Text, AddressOf(pair.Kind.Value, page.Step))),
        ];
    }

    private static bool IsOffered(SecrecyOutcome outcome, Edition edition, Actor actor, DateTimeOffset now) =>
        EventOf(outcome) is not { } taken || EditionGuards.Offers(edition, taken, actor, now);

    private static EditorialEvent? EventOf(SecrecyOutcome outcome) => outcome switch
    {
        SecrecyOutcome.Open => null,
        SecrecyOutcome.OpenAfterMasking => EditorialEvent.Return,
        SecrecyOutcome.OnRequest or SecrecyOutcome.Exempt => EditorialEvent.SecrecyClose,
        SecrecyOutcome.Doubtful or SecrecyOutcome.ThirdParty => EditorialEvent.SecrecySuspend,
    };

    private static string? AddressOf(SecrecyOutcome outcome, DossierStep step) => EventOf(outcome) switch
    {
        null => null,
        EditorialEvent.Return => $"/staff/disclosures/{step.EditionId}/steps/Return?reasonCode={ReviewGuards.MaskingReason}",
        { } taken => $"/staff/disclosures/{step.EditionId}/steps/{taken}?outcome={outcome}",
    };
}
