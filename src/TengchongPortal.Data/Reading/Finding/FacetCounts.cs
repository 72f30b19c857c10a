using TengchongPortal.Domain.Catalogue;

namespace TengchongPortal.Data.Reading.Finding;

/// <summary>How many records each choice would leave, everything else being as asked.</summary>
public sealed record FacetCounts
{
    /// <summary>How many records fit everything.</summary>
    public required int Total { get; init; }

    /// <summary>By column, under everything asked but the stage.</summary>
    public required IReadOnlyDictionary<Guid, int> Columns { get; init; }

    public required IReadOnlyDictionary<Guid, int> Organs { get; init; }

    /// <summary>By the two digits of the first level.</summary>
    public required IReadOnlyDictionary<string, int> Themes { get; init; }

    public required IReadOnlyDictionary<string, int> Genres { get; init; }

    public required IReadOnlyDictionary<string, int> Audiences { get; init; }

    public required IReadOnlyDictionary<int, int> Years { get; init; }

    public required IReadOnlyDictionary<Validity, int> Validities { get; init; }

    /// <summary>One walk over the cells: what misses nothing counts everywhere, what misses one thing only counts among the choices of that one.</summary>
    public static FacetCounts Of(IEnumerable<FacetCell> cells, RecordFilter filter)
    {
        ArgumentNullException.ThrowIfNull(cells);
        ArgumentNullException.ThrowIfNull(filter);
        var sums = new FacetSums();
        foreach (var cell in cells)
        {
            if (cell.MissesOf(filter) is { } misses)
            {
                sums.Add(cell, misses);
            }
        }

        return sums.Counts;
    }
}
