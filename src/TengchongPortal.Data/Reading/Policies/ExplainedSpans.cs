using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Data.Reading.Policies;

/// <summary>From when to when policies were explained, told from the releases of their interpretations and from what became of those afterwards.</summary>
internal static class ExplainedSpans
{
    /// <param name="editions">Every public edition of interpretations.</param>
    /// <param name="links">Under the number of a public row what it explains; of a row whose words are gone the first document is known alone.</param>
    /// <returns>Under each policy its spans, in no order.</returns>
    public static ILookup<Guid, ExplainedSpan> Of(IEnumerable<PublicExplanation> editions, ILookup<long, Guid> links, ILookup<Guid, PublicTurn> turns) =>
        editions.GroupBy(edition => edition.DocumentId)
            .SelectMany(document => Of([.. document.OrderBy(edition => edition.Number)], links, [.. turns[document.Key]]))
            .ToLookup(pair => pair.Policy, pair => pair.Span);

    private static IEnumerable<(Guid Policy, ExplainedSpan Span)> Of(List<PublicExplanation> editions, ILookup<long, Guid> links, List<PublicTurn> turns)
    {
        var showings = PublicTurn.ShowingsOf(editions.Select(edition => (edition.EditionId, edition.Since)), turns);
        var days = showings.Select(showing => showing.From).Distinct().ToList();
        return days.Index().Where(day => showings.Last(showing => showing.From <= day.Item) is { IsAway: false, WithdrawnOn: null })
            .SelectMany(day => TargetsOf(editions.Last(edition => ChinaTime.DayOf(edition.Since) <= day.Item), links)
                .Select(policy => (policy, new ExplainedSpan(day.Item, day.Index + 1 < days.Count ? days[day.Index + 1] : null))));
    }

    private static IEnumerable<Guid> TargetsOf(PublicExplanation edition, ILookup<long, Guid> links) =>
        links[edition.Sequence].Concat(edition.PolicyId is { } first ? [first] : Array.Empty<Guid>()).Distinct().Where(policy => policy != edition.DocumentId);
}

/// <summary>That something explained a policy.</summary>
/// <param name="Until">From when on it did not any more; null: it still does.</param>
public sealed record ExplainedSpan(DateOnly From, DateOnly? Until)
{
    public bool HoldsOn(DateOnly day) => From <= day && (Until is not { } end || end > day);
}
