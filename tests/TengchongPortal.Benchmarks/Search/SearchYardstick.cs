using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using TengchongPortal.Search;
using TengchongPortal.Search.Asking;
using TengchongPortal.Search.Finding;
using TengchongPortal.Search.Folding;
using TengchongPortal.Search.Keeping;

namespace TengchongPortal.Benchmarks.Search;

/// <summary>The bare calls: the same query over the same files, the twenty best by Lucene's own collector, and their texts read; nothing counted, ordered by us or shown.</summary>
internal sealed class SearchYardstick : IDisposable
{
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;
    private readonly TextFolding _folding;
    private readonly WordBook _book;

    public SearchYardstick(string folder, TextFolding folding, WordBook book)
    {
        _reader = DirectoryReader.Open(FSDirectory.Open(folder));
        _searcher = Generation.SearcherOf(_reader);
        (_folding, _book) = (folding, book);
    }

    public int Find(string text)
    {
        var question = Question.Read(_folding, text);
        var query = new QueryWriter(Weights.Usual).Of(Attempt.For(question, _book).First(), question, SearchIn.Everything);
        var found = _searcher.Search(query, 20);
        return found.ScoreDocs.Sum(hit => new StoredRecord(_searcher, hit.Doc).Body.Length);
    }

    public void Dispose() => _reader.Dispose();
}
