using TengchongPortal.Search.Asking;

namespace TengchongPortal.Search.Tests;

/// <summary>An index in a folder of its own that goes with it.</summary>
internal sealed class IndexUnderTest : IDisposable
{
    public IndexUnderTest(WordBook? book = null, Func<string, Lucene.Net.Store.Directory>? open = null)
    {
        Folder = Directory.CreateTempSubdirectory("portal-search-").FullName;
        Index = Open(Folder, book, open);
    }

    public string Folder { get; }

    public TextIndex Index { get; private set; }

    public static TextIndex Open(string folder, WordBook? book = null, Func<string, Lucene.Net.Store.Directory>? open = null)
    {
        var index = new TextIndex(folder, SearchTools.Folding, book ?? SearchTools.PlainBook, weights: null, open);
        index.Open();
        return index;
    }

    public IndexUnderTest With(params IEnumerable<IndexEntry> entries)
    {
        Index.Apply([.. entries.Select(IndexChange.Put)], Index.AppliedUntil + 1);
        return this;
    }

    public FoundRecords Find(string text, int size = 100) => Index.Find(new() { Text = text, Today = SearchTools.Today, Size = size });

    /// <summary>All that is found, page after page.</summary>
    public List<Guid> All(SearchWish wish)
    {
        var found = Index.Find(wish);
        var all = found.Hits.Select(hit => hit.RecordId).ToList();
        while (found.Next is not null)
        {
            found = Index.Find(wish with { After = found.Next });
            all.AddRange(found.Hits.Select(hit => hit.RecordId));
        }

        return all;
    }

    public void Reopen()
    {
        Index.Dispose();
        Index = Open(Folder);
    }

    public void Dispose()
    {
        Index.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
