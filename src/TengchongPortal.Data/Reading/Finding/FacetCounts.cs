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

    public static FacetCounts Of(IReadOnlyList<FacetCell> cells, RecordFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return new()
        {
            Total = cells.Where(cell => cell.Fits(filter)).Sum(cell => cell.Count),
            Columns = Sum(Beside(Facet.Stage), cell => cell.ColumnId),
            Organs = Sum(Beside(Facet.Organ), cell => cell.OrganId),
            Themes = Sum(Beside(Facet.Theme).Where(cell => cell.Theme.Length > 0), cell => cell.Theme),
            Genres = Sum(Beside(Facet.Genre).Where(cell => cell.Genre.Length > 0), cell => cell.Genre),
            Audiences = Sum(Beside(Facet.Audience).Where(cell => cell.Audience.Length > 0), cell => cell.Audience),
            Years = Sum(Beside(Facet.Year).Where(cell => cell.Year is not null), cell => cell.Year!.Value),
            Validities = Sum(Beside(Facet.Validity).Where(cell => cell.Validity is not null), cell => cell.Validity!.Value),
        };

        IEnumerable<FacetCell> Beside(Facet facet)
        {
            var others = filter.Without(facet);
            return cells.Where(cell => cell.Fits(others));
        }
    }

    private static Dictionary<TKey, int> Sum<TKey>(IEnumerable<FacetCell> cells, Func<FacetCell, TKey> by)
        where TKey : notnull =>
        cells.GroupBy(by).ToDictionary(group => group.Key, group => group.Sum(cell => cell.Count));
}
