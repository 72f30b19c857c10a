using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using TengchongPortal.Domain.Catalogue;

namespace TengchongPortal.Search.Finding;

/// <summary>The rows of all segments that are in use, and the numbers of the values in them.</summary>
internal sealed class RowNumbers
{
    private readonly ImmutableArray<FacetOrdinals> _facets = [.. Enum.GetValues<SearchFacet>().Select(_ => new FacetOrdinals())];
    private readonly ConditionalWeakTable<object, SegmentRows> _rows = [];

    public RowNumbers()
    {
        foreach (var validity in Enum.GetValues<Validity>())
        {
            Of(SearchFacet.Validity).Of($"{validity}");
        }
    }

    public FacetOrdinals Scopes { get; } = new();

    public FacetOrdinals Of(SearchFacet facet) => _facets[(int)facet];

    /// <summary>Segments go with the last reader that has them.</summary>
    public SegmentRows Of(AtomicReader reader) => _rows.GetValue(reader.CoreCacheKey, _ => new(reader, this));

    public void Read(IndexReader reader)
    {
        foreach (var leaf in reader.Leaves)
        {
            Of((AtomicReader)leaf.Reader);
        }
    }
}
