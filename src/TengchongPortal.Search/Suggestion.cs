using System.Collections.Immutable;

namespace TengchongPortal.Search;

/// <summary>What a person may be about to type.</summary>
/// <param name="Records">Some of the records that it was read from; whoever shows it asks whether one of them still says so.</param>
public sealed record Suggestion(string Text, SuggestionKind Kind, ImmutableArray<Guid> Records);

/// <summary>Where a suggestion comes from.</summary>
public enum SuggestionKind
{
    Organ,
    Keyword,
    Title,
}
