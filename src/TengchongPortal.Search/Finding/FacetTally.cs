using System.Collections.Immutable;

namespace TengchongPortal.Search.Finding;

/// <summary>
/// Counts every facet in one pass. A record that fits everything counts for all facets; one that fails a single facet counts for that facet
/// only, since it would be left if that one were asked otherwise.
/// </summary>
internal sealed class FacetTally
{
    private readonly RowNumbers _numbers;
    private readonly int[][] _counts;

    public FacetTally(RowNumbers numbers)
    {
        _numbers = numbers;
        _counts = [.. Enum.GetValues<SearchFacet>().Select(facet => new int[numbers.Of(facet).Count])];
    }

    public void All(in RecordRow row)
    {
        for (var facet = 0; facet < RecordRow.FacetNumbers.Kept; facet++)
        {
            _counts[facet][row.Facets[facet]]++;
        }

        _counts[RecordRow.FacetNumbers.Kept][row.Standing]++;
    }

    public void One(int facet, in RecordRow row) => _counts[facet][row.Of(facet)]++;

    public Dictionary<SearchFacet, ImmutableArray<FacetCount>> Counts() =>
        Enum.GetValues<SearchFacet>().ToDictionary(facet => facet, facet => CountsOf(_numbers.Of(facet).Values(), _counts[(int)facet]));

    private static ImmutableArray<FacetCount> CountsOf(string[] values, int[] counts) =>
    [
        .. Enumerable.Range(1, counts.Length - 1)
            .Where(number => counts[number] > 0)
            .Select(number => new FacetCount(values[number], counts[number]))
            .OrderByDescending(count => count.Count)
            .ThenBy(count => count.Value, StringComparer.Ordinal),
    ];
}
