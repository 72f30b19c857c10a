using System.Collections.Immutable;

namespace TengchongPortal.Search.Finding;

/// <summary>
/// Counts every facet in one pass. A record that fits everything counts for all facets; one that fails a single facet counts for that facet
/// only, since it would be left if that one were asked otherwise.
/// </summary>
internal sealed class FacetTally
{
    private readonly RowNumbers _numbers;
    private readonly int[] _starts;
    private readonly int[] _counts;

    public FacetTally(RowNumbers numbers)
    {
        _numbers = numbers;
        // All facets lie in one row: every match of the commonest words passes here.
        int[] sizes = [.. Enum.GetValues<SearchFacet>().Select(facet => numbers.Of(facet).Count)];
        _starts = [.. sizes.Select((_, facet) => sizes[..facet].Sum())];
        _counts = new int[sizes.Sum()];
    }

    public void All(in RecordRow row)
    {
        ReadOnlySpan<ushort> facets = row.Facets;
        for (var facet = 0; facet < facets.Length; facet++)
        {
            _counts[_starts[facet] + facets[facet]]++;
        }

        _counts[_starts[RecordRow.FacetNumbers.Kept] + row.Standing]++;
    }

    public void One(int facet, in RecordRow row) => _counts[_starts[facet] + row.Of(facet)]++;

    public Dictionary<SearchFacet, ImmutableArray<FacetCount>> Counts() =>
        Enum.GetValues<SearchFacet>().ToDictionary(facet => facet, facet => CountsOf(_numbers.Of(facet).Values(), CountedOf((int)facet)));

    private int[] CountedOf(int facet) => facet + 1 < _starts.Length ? _counts[_starts[facet].._starts[facet + 1]] : _counts[_starts[facet]..];

    private static ImmutableArray<FacetCount> CountsOf(string[] values, int[] counts) =>
    [
        .. Enumerable.Range(1, counts.Length - 1)
            .Where(number => counts[number] > 0)
            .Select(number => new FacetCount(values[number], counts[number]))
            .OrderByDescending(count => count.Count)
            .ThenBy(count => count.Value, StringComparer.Ordinal),
    ];
}
