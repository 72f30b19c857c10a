using TengchongPortal.Domain.Catalogue;
using TengchongPortal.Web.Components.Pieces;
using TengchongPortal.Web.Components.Records;

namespace TengchongPortal.Web.Components.Finding;

/// <summary>A list of records as it was asked for: its lines, how it can be narrowed, and how it was.</summary>
public sealed record FoundList
{
    /// <summary>The list without a filter.</summary>
    public required string Address { get; init; }

    public required ListFilter Asked { get; init; }

    /// <summary>How many records fit.</summary>
    public required int Count { get; init; }

    /// <summary>Every list to choose from that has a choice.</summary>
    public required IReadOnlyList<FacetChoice> Choices { get; init; }

    /// <summary>What was drawn of the whole list for all readers; null where something is asked of it.</summary>
    public KeptPieces? Pieces { get; init; }

    public IReadOnlyList<FilterChip> Chips { get; init; } = [];

    /// <summary>What mergers have to do with the organ that is asked for; null when none is.</summary>
    public OrganKin? Kin { get; init; }

    public IReadOnlyList<RecordLine> Lines { get; init; } = [];

    public string? Previous { get; init; }

    public string? Next { get; init; }

    /// <summary>By column, what fits in it, whatever the columns of the page.</summary>
    public required IReadOnlyDictionary<Guid, int> OfColumns { get; init; }

    public int CountOf(IEnumerable<Guid> columns) => columns.Sum(column => OfColumns.GetValueOrDefault(column));

    private static readonly HashSet<string> _usual = ["organ", "theme", "year"];

    /// <summary>The five stages of openness with what stands in each; null when there is no choice.</summary>
    public FacetChoice? Stages => Choices.FirstOrDefault(choice => choice.Facet == Facet.Stage);

    public IEnumerable<FacetChoice> Usual => Choices.Where(choice => _usual.Contains(choice.Name));

    /// <summary>The rarer ones; they stand folded.</summary>
    public IReadOnlyList<FacetChoice> Rarer => [.. Choices.Where(choice => !_usual.Contains(choice.Name))];
}
