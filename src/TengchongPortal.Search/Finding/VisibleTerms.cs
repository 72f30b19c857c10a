using System.Collections.Immutable;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace TengchongPortal.Search.Finding;

/// <summary>Looks single terms up, among the records that a person may see.</summary>
internal sealed class VisibleTerms(IndexReader reader, RowNumbers numbers, ImmutableArray<string> scopes)
{
    private readonly bool[] _allowed = Narrowing.Allowed(scopes, numbers);

    /// <summary>The records that hold the term, by their numbers in the reader.</summary>
    public IEnumerable<int> Having(string field, string text)
    {
        var term = new Term(field, text);
        foreach (var leaf in reader.Leaves)
        {
            var documents = leaf.AtomicReader.GetTermDocsEnum(term);
            while (documents is not null && documents.NextDoc() is var document && document != DocIdSetIterator.NO_MORE_DOCS)
            {
                if (IsVisible(leaf, document))
                {
                    yield return leaf.DocBase + document;
                }
            }
        }
    }

    public RecordRow RowOf(int document)
    {
        var leaf = LeafOf(document);
        return numbers.Of(leaf.AtomicReader)[document - leaf.DocBase];
    }

    public long PublishedOf(int document)
    {
        var leaf = LeafOf(document);
        return numbers.Of(leaf.AtomicReader).Published[document - leaf.DocBase];
    }

    public bool IsVisible(int document) => _allowed[RowOf(document).Scope];

    private bool IsVisible(AtomicReaderContext leaf, int document) => _allowed[numbers.Of(leaf.AtomicReader)[document].Scope];

    private AtomicReaderContext LeafOf(int document) => reader.Leaves[ReaderUtil.SubIndex(document, reader.Leaves)];
}
