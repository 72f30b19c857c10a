using System.Collections.Immutable;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Staff.Disclosures.Dossier;
using TengchongPortal.Web.Staff.Disclosures.Marking;
using TengchongPortal.Web.Staff.Disclosures.Steps;

namespace TengchongPortal.Web.Staff.Disclosures.Review;

/// <summary>Lays the review sheet beside the form of a step that judges a text.</summary>
public sealed class DrawReview(DossierReader reader, ReviewParts parts, ReviewDifferences differences, ReviewOffers offers, TimeProvider clock)
{
    /// <summary>The page with its sheet, or as it was when the step judges no text or the text was purged.</summary>
    public async Task<StepPage> RunAsync(StepPage page, Actor actor, CancellationToken ct, MarkForm? typed = null)
    {
        ArgumentNullException.ThrowIfNull(page);
        if (!page.Needs.Review || page.Text is null)
        {
            return page;
        }

        var now = clock.GetUtcNow();
        var edition = await reader.RequireAsync(page.Step.EditionId, actor, ct);
        var claim = page.Step.Gate is { } gate ? await offers.HolderAsync(edition, gate, now, ct) : null;
        var mayMark = ReviewGuards.MayMark(edition, actor, now);
        return page with
        {
            Review = new(page.Step.Event, page.Step.Gate, await parts.TextAsync(edition, ct))
            {
                Differences = await differences.RunAsync(edition, actor, ct),
                Findings = await parts.FindingsAsync(edition.Current.Text, ct),
                Companions = await CompanionsAsync(page.Travellers, ct),
                Clocks = parts.ClocksOf(edition),
                Claim = claim,
                IsMine = claim?.PersonId == actor.Id,
                MarkForm = mayMark ? typed ?? new() { Taken = page.Step.Event, Gate = page.Step.Gate, SeenHash = page.Step.SeenHash } : null,
                Sentences = mayMark ? parts.SentencesOf(edition.Current.Text) : [],
                Choices = offers.OutcomesOf(page, edition, actor, now),
            },
        };
    }

    private async Task<ImmutableArray<CompanionText>> CompanionsAsync(ImmutableArray<Edition> travellers, CancellationToken ct)
    {
        var texts = ImmutableArray.CreateBuilder<CompanionText>();
        foreach (var one in travellers)
        {
            texts.Add(new(one.Title, await parts.TextAsync(one, ct), await parts.FindingsAsync(one.Current.Text, ct)));
        }

        return texts.ToImmutable();
    }

    /// <summary>As above for a page that is opened: that it was, is taken down.</summary>
    public async Task<StepPage> OpenAsync(StepPage page, Actor actor, string origin, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(page);
        page.Form.Day ??= parts.AnswerDue(page.Form.Outcome, clock.GetUtcNow());
        var drawn = await RunAsync(page.Opened(), actor, ct);
        if (drawn is { Review: not null, Needs.Signature: true })
        {
            await offers.NoteOpeningAsync(await reader.RequireAsync(page.Step.EditionId, actor, ct), actor, clock.GetUtcNow(), origin, ct);
        }

        return drawn;
    }
}
