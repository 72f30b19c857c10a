using Lucene.Net.Index;
using Lucene.Net.Search;
using TengchongPortal.Search.Keeping;

namespace TengchongPortal.Search.Finding;

/// <summary>Reads the rows of new segments before anybody asks.</summary>
internal sealed class RowsFirst(RowNumbers numbers) : SearcherFactory
{
    public override IndexSearcher NewSearcher(IndexReader reader)
    {
        numbers.Read(reader);
        return Generation.SearcherOf(reader);
    }
}
