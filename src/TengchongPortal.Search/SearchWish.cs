using System.Collections.Frozen;
using System.Collections.Immutable;

namespace TengchongPortal.Search;

/// <summary>What somebody looks for. The text is never more than text: it has no operators but the quotation mark, and no faults.</summary>
public sealed record SearchWish
{
    public const int MostAtOnce = 100;

    /// <summary>Up to so many the total is stated.</summary>
    public int MostStated { get; init; } = 10_000;

    public string Text { get; init; } = "";

    /// <summary>The day on which validity and age are judged.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>What the asking person may see; everybody sees what is public.</summary>
    public ImmutableArray<string> Scopes { get; init; } = [SearchScope.Public];

    /// <summary>For a facet the values of which one must be; a facet that is not here does not matter.</summary>
    public IReadOnlyDictionary<SearchFacet, ImmutableArray<string>> Narrowed { get; init; } = FrozenDictionary<SearchFacet, ImmutableArray<string>>.Empty;

    /// <summary>First and last day of publication in China.</summary>
    public DateOnly? PublishedFrom { get; init; }

    public DateOnly? PublishedTo { get; init; }

    public SearchIn In { get; init; }

    public SearchOrder Order { get; init; }

    /// <summary>Where the page before ended (<see cref="FoundRecords.Next"/>); one that is not ours counts as none.</summary>
    public string? After { get; init; }

    /// <summary>Where the page after began (<see cref="FoundRecords.Previous"/>), to go back; <see cref="After"/> goes before it.</summary>
    public string? Before { get; init; }

    public int Size { get; init; } = 20;

    internal int PageSize => Math.Clamp(Size, 1, MostAtOnce);

    /// <summary>Only what holds everything that was typed: no looser attempt, and nothing guessed from other entries.</summary>
    public bool IsStrict { get; init; }
}

/// <summary>Where the words must stand.</summary>
public enum SearchIn
{
    Everything,
    Title,
}

/// <summary>What comes first.</summary>
public enum SearchOrder
{
    Relevance,
    Newest,
}
