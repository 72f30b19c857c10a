using System.Collections.Immutable;
using Lucene.Net.Search;
using TengchongPortal.Search.Asking;
using TengchongPortal.Search.Finding;
using TengchongPortal.Search.Folding;
using TengchongPortal.Search.Keeping;
using TengchongPortal.Search.Suggesting;

namespace TengchongPortal.Search;

/// <summary>The index in a folder of this machine, by Lucene in this process. One process writes a folder; a second one is told so by <see cref="State"/>.</summary>
public sealed class TextIndex : ITextIndex
{
    private readonly Lock _gate = new();
    private readonly Lock _opening = new();
    private readonly RowNumbers _numbers = new();
    private readonly RowsFirst _factory;
    private readonly EntryDocument _documents;
    private readonly Finder _finder;
    private readonly Suggester _suggester;
    private readonly IndexFolder? _folder;
    private volatile Generation? _served;
    private volatile IndexRebuild? _rebuild;
    private volatile IndexState _state = IndexState.Closed;

    /// <summary>Takes the folder for this process; whoever needs the index calls <see cref="Open()"/> when there is time to read it.</summary>
    public TextIndex(string folder, TextFolding folding, WordBook book, Weights? weights = null)
        : this(folder, folding, book, weights, open: null)
    {
    }

    internal TextIndex(string folder, TextFolding folding, WordBook book, Weights? weights, Func<string, Lucene.Net.Store.Directory>? open)
    {
        _factory = new(_numbers);
        _documents = new(folding);
        _finder = new(folding, book, weights ?? Weights.Usual, _numbers);
        _suggester = new(folding, _numbers);
        try
        {
            _folder = new(folder, open);
        }
        catch (Exception fault) when (Trouble.Is(fault))
        {
            _state = IndexState.InUse;
        }
    }

    /// <remarks>Never waits: whoever asks must not stand behind whoever writes.</remarks>
    public IndexState State => _rebuild is null ? _state : IndexState.Rebuilding;

    public bool CanFind => _served is { } served && (served.Until > 0 || _state != IndexState.Missing);

    public long AppliedUntil => _served?.Until ?? 0;

    /// <remarks>The files are read outside the gate: whoever asks meanwhile is told at once that nothing is found yet.</remarks>
    public void Open()
    {
        lock (_opening)
        {
            if (State == IndexState.Closed)
            {
                Serve(_folder!.OpenServed(_factory, _rebuild?.Generation.Name));
            }
        }
    }

    public void Apply(IReadOnlyList<IndexChange> changes, long until)
    {
        ArgumentNullException.ThrowIfNull(changes);
        lock (_gate)
        {
            if (_served is not null || _rebuild is null)
            {
                Write(served => Take(served, changes, until));
            }

            _rebuild?.Apply(changes, until);
        }
    }

    public void Commit()
    {
        Write(served => served.Commit());
        lock (_gate)
        {
            _state = _state == IndexState.Missing ? IndexState.Ready : _state;
        }
    }

    public void Expunge() => Write(served => served.Expunge());

    public FoundRecords Find(SearchWish wish)
    {
        ArgumentNullException.ThrowIfNull(wish);
        return Ask(searcher => _finder.Find(searcher, wish));
    }

    public ImmutableArray<Suggestion> Suggest(string typed, ImmutableArray<string> scopes, int most = 8) =>
        Ask(searcher => _suggester.Of(searcher, typed, scopes, most));

    public IIndexRebuild BeginRebuild()
    {
        lock (_gate)
        {
            if (_folder is null || _rebuild is not null || _state == IndexState.Closed)
            {
                throw new IndexTroubleException("The index is not open, or another process or rebuild has its folder.");
            }

            IndexRebuild? begun = null;
            Trouble.Guard(() => begun = new(this, _folder.Created(_factory), _documents, _gate));
            return _rebuild = begun!;
        }
    }

    public void Dispose()
    {
        _rebuild?.Dispose();
        lock (_opening)
        {
            lock (_gate)
            {
                var served = _served;
                _served = null;
                Trouble.Guard(() => served?.Dispose());
                _folder?.Dispose();
            }
        }
    }

    /// <summary>Serves what a rebuild has written; the one before goes when its last reader has gone.</summary>
    internal void Serve(IndexRebuild rebuild)
    {
        rebuild.Generation.Commit();
        _folder!.PointTo(rebuild.Generation.Name);
        var before = _served;
        (_served, _state, _rebuild) = (rebuild.Generation, IndexState.Ready, null);
        before?.Dispose();
        _folder.KeepOnly(rebuild.Generation.Name);
    }

    internal void Forget(IndexRebuild rebuild)
    {
        _rebuild = null;
        Trouble.Guard(rebuild.Generation.Dispose);
        _folder!.KeepOnly(_folder.Current);
    }

    private void Serve((Generation? Generation, IndexState State) opened)
    {
        lock (_gate)
        {
            (_served, _state) = opened;
        }
    }

    private void Write(Action<Generation> write)
    {
        lock (_gate)
        {
            var served = _served ?? throw new IndexTroubleException($"The index is not served: {_state}.");
            try
            {
                write(served);
            }
            catch (Exception fault) when (Trouble.Is(fault))
            {
                GoBack(served);
                throw Trouble.Of(fault);
            }
        }
    }

    private void Take(Generation served, IReadOnlyList<IndexChange> changes, long until)
    {
        foreach (var change in changes)
        {
            ChangeWriting.Write(served, _documents, change);
        }

        served.Show(until);
    }

    // What a failed write left is unknown; what was committed is known.
    private void GoBack(Generation failed)
    {
        try
        {
            failed.Abandon();
        }
        catch (Exception fault) when (Trouble.Is(fault))
        {
        }

        _served = null;
        Serve(_folder!.OpenServed(_factory, _rebuild?.Generation.Name));
    }

    private T Ask<T>(Func<IndexSearcher, T> ask)
    {
        while (true)
        {
            var served = _served ?? throw new IndexTroubleException($"The index is not served: {_state}.");
            try
            {
                var searcher = served.Searchers.Acquire();
                try
                {
                    return ask(searcher);
                }
                finally
                {
                    searcher.IndexReader.DecRef();
                }
            }
            catch (ObjectDisposedException) when (served != _served)
            {
                // A rebuild took its place between the two lines.
            }
            catch (Exception fault) when (Trouble.Is(fault))
            {
                throw Trouble.Of(fault);
            }
        }
    }
}
