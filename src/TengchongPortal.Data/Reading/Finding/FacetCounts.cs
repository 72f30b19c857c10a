using TengchongPortal.Domain.Catalogue;

namespace TengchongPortal.Data.Reading.Finding;

/// <summary>How many records each choice would leave, everything else being as asked.</summary>
public sealed record FacetCounts
{
    /// <summary>By column, within everything asked but the column and the stage.</summary>
    public required IReadOnlyDictionary<Guid, int> Columns { get; init; }

    public required IReadOnlyDictionary<Guid, int> Organs { get; init; }

    /// <summary>By the two digits of the first level.</summary>
    public required IReadOnlyDictionary<string, int> Themes { get; init; }

    public required IReadOnlyDictionary<string, int> Genres { get; init; }

    public required IReadOnlyDictionary<string, int> Audiences { get; init; }

    public required IReadOnlyDictionary<int, int> Years { get; init; }

    public required IReadOnlyDictionary<Validity, int> Validities { get; init; }

    /// <summary>How many records fit the filter itself.</summary>
    public int Within(RecordFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return Columns.Where(column => filter.Scope?.Contains(column.Key) != false && filter.OfStage?.Contains(column.Key) != false).Sum(column => column.Value);
    }
}
