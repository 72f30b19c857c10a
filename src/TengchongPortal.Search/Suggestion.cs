namespace TengchongPortal.Search;

/// <summary>What a person may be about to type.</summary>
public sealed record Suggestion(string Text, SuggestionKind Kind);

/// <summary>Where a suggestion comes from.</summary>
public enum SuggestionKind
{
    Organ,
    Keyword,
    Title,
}
