using TengchongPortal.Data.Reading.Knowledge;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Citizens.Knowledge;

/// <summary>The difference feed in its shape for programs (docs/hotline.md): a removed entry carries its id, its number and the reason, and no word of itself.</summary>
internal sealed record KnowledgeJson(long Cursor, bool More, IReadOnlyList<object> Changes)
{
    public static KnowledgeJson Of(KnowledgeDifference difference, Uri site) => new(difference.Cursor, difference.HasMore, [.. difference.Steps.Select(step => StepOf(step, site))]);

    private static object StepOf(KnowledgeStep step, Uri site) => step.Row is { } row
        ? new
        {
            Kind = KindOf(step),
            row.Id,
            row.Number,
            row.Question,
            row.Answer,
            row.Clause,
            row.Sources,
            row.Organ,
            row.Theme,
            ValidUntil = KnowledgeSheet.Day(row.ValidUntil),
            Channels = KnowledgeSheet.Channels(row.Channels),
            ReleasedAt = KnowledgeSheet.Moment(row.ReleasedAt),
            Address = new Uri(site, PublicAddresses.Record(row.Id)).AbsoluteUri,
        }
        : new { Kind = KindOf(step), step.Id, step.Number, Reason = step.Cause?.SentenceOf(step.EndedBy) ?? "" };

    private static string KindOf(KnowledgeStep step) => step.Kind.ToString().ToLowerInvariant();
}
