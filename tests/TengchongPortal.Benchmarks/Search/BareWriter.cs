using Lucene.Net.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using TengchongPortal.Search;
using TengchongPortal.Search.Folding;
using TengchongPortal.Search.Keeping;

namespace TengchongPortal.Benchmarks.Search;

/// <summary>Lucene's writer alone: the same documents added to a fresh folder with the same buffer, and one commit; no generation, no gate, nothing replaced.</summary>
internal static class BareWriter
{
    private const double BufferMegabytes = 32;

    /// <returns>Seconds.</returns>
    public static double Write(IEnumerable<IndexEntry> entries, TextFolding folding)
    {
        var folder = System.IO.Directory.CreateTempSubdirectory("portal-writer-").FullName;
        try
        {
            var documents = new EntryDocument(folding);
            var start = TimeProvider.System.GetTimestamp();
            using var directory = FSDirectory.Open(folder);
            using var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, new NoAnalyzer()) { RAMBufferSizeMB = BufferMegabytes });
            foreach (var entry in entries)
            {
                writer.AddDocument(documents.Of(entry));
            }

            writer.Commit();
            return TimeProvider.System.GetElapsedTime(start).TotalSeconds;
        }
        finally
        {
            System.IO.Directory.Delete(folder, recursive: true);
        }
    }

    private sealed class NoAnalyzer : Analyzer
    {
        protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader) => throw new NotSupportedException(fieldName);
    }
}
