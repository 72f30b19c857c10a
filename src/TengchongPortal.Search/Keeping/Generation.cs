using System.Globalization;
using Lucene.Net.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;

namespace TengchongPortal.Search.Keeping;

/// <summary>One folder with its only writer and the readers of what was written last.</summary>
internal sealed class Generation : IDisposable
{
    private const string UntilKey = "until", SchemaKey = "schema";
    private const double BufferMegabytes = 32;

    private static readonly BM25Similarity _similarity = new(Weights.Saturation, Weights.LengthShare);

    private readonly Lucene.Net.Store.Directory _directory;
    private readonly IndexWriter _writer;

    private Generation(string name, Lucene.Net.Store.Directory directory, SearcherFactory factory)
    {
        Name = name;
        _directory = directory;
        // Merges run in the thread that writes, so that a full disk is met by somebody who can tell.
        _writer = new(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, new NoAnalyzer())
        {
            RAMBufferSizeMB = BufferMegabytes,
            Similarity = _similarity,
            MergeScheduler = new SerialMergeScheduler(),
            MergePolicy = new TieredMergePolicy { ForceMergeDeletesPctAllowed = 0 },
        });
        Searchers = new(_writer, true, factory);
    }

    public string Name { get; }

    public SearcherManager Searchers { get; }

    public long Until { get; private set; }

    public static IndexSearcher SearcherOf(IndexReader reader) => new(reader) { Similarity = _similarity };

    public static Generation Create(string name, Lucene.Net.Store.Directory directory, SearcherFactory factory)
    {
        var generation = new Generation(name, directory, factory);
        generation.Commit();
        return generation;
    }

    /// <summary>Opens what was committed last, after reading every byte of it once.</summary>
    /// <returns>Null when it was written under another schema.</returns>
    public static Generation? Open(string name, Lucene.Net.Store.Directory directory, SearcherFactory factory)
    {
        long until;
        using (var reader = DirectoryReader.Open(directory))
        {
            var said = reader.IndexCommit.UserData;
            if (!said.TryGetValue(SchemaKey, out var schema) || schema != IndexField.Schema)
            {
                return null;
            }

            until = long.Parse(said[UntilKey], CultureInfo.InvariantCulture);
            foreach (var leaf in reader.Leaves)
            {
                ((AtomicReader)leaf.Reader).CheckIntegrity();
            }
        }

        return new(name, directory, factory) { Until = until };
    }

    public void Put(Term id, IEnumerable<IIndexableField> document) => _writer.UpdateDocument(id, document);

    public void Delete(Term id) => _writer.DeleteDocuments(id);

    /// <summary>From here on every searcher sees what was written.</summary>
    public void Show(long until)
    {
        Searchers.MaybeRefreshBlocking();
        Until = Math.Max(Until, until);
    }

    public void Commit()
    {
        _writer.SetCommitData(new Dictionary<string, string> { [UntilKey] = Until.ToString(CultureInfo.InvariantCulture), [SchemaKey] = IndexField.Schema });
        _writer.Commit();
    }

    /// <summary>Leaves no segment with a deleted entry in it; the readers of the old ones go first.</summary>
    public void Expunge()
    {
        _writer.ForceMergeDeletes();
        Searchers.MaybeRefreshBlocking();
        Commit();
        _writer.DeleteUnusedFiles();
    }

    /// <summary>Lets go of everything since the last commit.</summary>
    public void Abandon()
    {
        Searchers.Dispose();
        _writer.Rollback();
        _directory.Dispose();
    }

    /// <summary>Lets go of the folder after a commit; what is not committed is lost.</summary>
    public void Dispose() => Abandon();

    /// <summary>Every field comes as pieces or as one value; nothing is left to analyse.</summary>
    private sealed class NoAnalyzer : Analyzer
    {
        protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader) =>
            throw new NotSupportedException(fieldName);
    }
}
