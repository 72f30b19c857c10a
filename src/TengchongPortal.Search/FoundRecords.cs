using System.Collections.Immutable;
using TengchongPortal.Search.Highlighting;

namespace TengchongPortal.Search;

/// <summary>One page of a result and what is known of the whole.</summary>
public sealed record FoundRecords
{
    /// <summary>How many records fit; the exact number unless <see cref="IsMore"/>.</summary>
    public required int Total { get; init; }

    /// <summary>There are more than <see cref="Total"/>. Facets are counted over all of them.</summary>
    public bool IsMore { get; init; }

    public ImmutableArray<FoundHit> Hits { get; init; } = [];

    /// <summary>For <see cref="SearchWish.After"/> of the next page; null on the last one.</summary>
    public string? Next { get; init; }

    /// <summary>For <see cref="SearchWish.Before"/> of the page before, at any depth; null on the first one.</summary>
    public string? Previous { get; init; }

    /// <summary>What each value of a facet would leave under everything else that is asked, most first.</summary>
    public required IReadOnlyDictionary<SearchFacet, ImmutableArray<FacetCount>> Facets { get; init; }

    public Answered Answered { get; init; }

    /// <summary>The question was longer than what is looked for.</summary>
    public bool WasCut { get; init; }

    /// <summary>What was looked for, folded.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>What was looked for beside it, because it means the same.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>Another question that finds something, when this one found nothing entirely; null when none is near.</summary>
    public NearQuestion? DidYouMean { get; init; }

    public Recognised Recognised { get; init; } = Recognised.Nothing;
}

/// <summary>A record that was found, with the places that were hit.</summary>
public sealed record FoundHit(Guid RecordId, ImmutableArray<TextPart> Title, ImmutableArray<Passage> Passages, bool HasUnreadFiles, ImmutableArray<Guid> Interprets)
{
    /// <summary>An attachment was not read to its end: what stands behind is not found.</summary>
    public bool HasCutFiles { get; init; }
}

/// <summary>A question that finds something.</summary>
/// <param name="Records">Some of the records that its words were read from; whoever shows it asks whether one of them still says so.</param>
public sealed record NearQuestion(string Text, ImmutableArray<Guid> Records);

/// <summary>A value of a facet and how many records have it.</summary>
public readonly record struct FacetCount(string Value, int Count);

/// <summary>Which step gave the answer; each is looser than the one before and tried only when that one found nothing.</summary>
public enum Answered
{
    /// <summary>Nothing was asked that could be looked for: all records.</summary>
    Everything,

    /// <summary>Every word, as it was typed or what means the same.</summary>
    AllWords,

    /// <summary>Every word but those of the question itself (怎么、请问…).</summary>
    WithoutQuestionWords,

    /// <summary>Most parts of the words.</summary>
    MostParts,

    /// <summary>At least one part.</summary>
    AnyPart,
}

/// <summary>What the whole question was seen to be.</summary>
/// <param name="Records">Records whose document number or index number it is.</param>
/// <param name="Organ">Key of the organ whose name or short name it is.</param>
/// <param name="From">First day of the day, month or year that it is.</param>
/// <param name="To">Last day of it.</param>
public sealed record Recognised(ImmutableArray<Guid> Records, string? Organ, DateOnly? From, DateOnly? To)
{
    public static Recognised Nothing { get; } = new([], null, null, null);
}
