using System.Collections.Immutable;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Domain.Checking;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Reviewing;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Web.Staff.Disclosures.Dossier;

namespace TengchongPortal.Web.Staff.Disclosures.Review;

/// <summary>The parts of a review sheet that the text alone decides.</summary>
public sealed class ReviewParts(DossierTextQuery texts, PublicTexts rendering, EditionChecks checks, EditionDuties duties)
{
    /// <summary>More sentences than a list can be read with; further ones are pasted.</summary>
    private const int MostSentences = 400;

    public Task<DossierText> TextAsync(Edition edition, CancellationToken ct) => texts.RunAsync(edition, ct);

    public async Task<ImmutableArray<Finding>> FindingsAsync(RevisionText text, CancellationToken ct) =>
        (await checks.ReportAsync(text, TextKind.Draft, ct)).Findings;

    public ReviewClocks ClocksOf(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return new(edition.RetroUntil is null ? duties.DeadlineOf(edition.Document.TypeKey, edition.Current.Text)?.Due : null, edition.RetroUntil, [.. edition.OpenSuspensions.OrderBy(one => one.OpenedAt)]);
    }

    /// <summary>The day by which an off-line question is to be answered, by the rule of its day; null where no rule says so.</summary>
    public DateOnly? AnswerDue(SecrecyOutcome? outcome, DateTimeOffset now) => outcome is { } known ? duties.AnswerDue(known, ChinaTime.DayOf(now)) : null;

    public ImmutableArray<string> SentencesOf(RevisionText text) => [.. Sentences.Of(rendering.Rendered(text).PlainText).Take(MostSentences)];
}
