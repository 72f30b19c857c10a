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
    private readonly RowNumbers _numbers = new();
    private readonly RowsFirst _factory;
    private readonly EntryDocument _documents;
    private readonly Finder _finder;
    private readonly Suggester _suggester;
    private readonly IndexFolder? _folder;
    private volatile Generation? _served;
    private IndexRebuild? _rebuild;
    private IndexState _state;

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
            return;
        }

        Open(_folder);
    }

    public IndexState State
    {
        get
        {
            lock (_gate)
            {
                return _rebuild is null ? _state : IndexState.Rebuilding;
            }
        }
    }

    public bool CanFind => _served is not null;

    public long AppliedUntil => _served?.Until ?? 0;

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
            if (_folder is null || _rebuild is not null)
            {
                throw new IndexTroubleException("Another process or another rebuild has the folder of the index.");
            }

            IndexRebuild? begun = null;
            Trouble.Guard(() => begun = new(this, Created(_folder), _documents, _gate));
            return _rebuild = begun!;
        }
    }

    public void Dispose()
    {
        _rebuild?.Dispose();
        lock (_gate)
        {
            var served = _served;
            _served = null;
            Trouble.Guard(() => served?.Dispose());
            _folder?.Dispose();
        }
    }

    /// <summary>Serves what a rebuild has written; the one before goes when its last reader has gone.</summary>
    internal void Serve(IndexRebuild rebuild)
    {
        rebuild.Generation.Commit();
        _folder!.PointTo(rebuild.Generation.Name);
        var before = _served;
        (_served, _rebuild, _state) = (rebuild.Generation, null, IndexState.Ready);
        before?.Dispose();
        _folder.KeepOnly(rebuild.Generation.Name);
    }

    internal void Forget(IndexRebuild rebuild)
    {
        _rebuild = null;
        Trouble.Guard(rebuild.Generation.Dispose);
        _folder!.KeepOnly(_folder.Current);
    }

    private void Open(IndexFolder folder)
    {
        try
        {
            var current = folder.Current;
            folder.KeepOnly(current, _rebuild?.Generation.Name);
            if (current is null)
            {
                _served = Created(folder);
                folder.PointTo(_served.Name);
                _state = IndexState.Missing;
                return;
            }

            _served = folder.Holds(current) ? Generation.Open(current, folder.Open(current), _factory) : throw new DirectoryNotFoundException(current);
            _state = _served is null ? IndexState.OtherSchema : IndexState.Ready;
        }
        catch (Exception fault) when (Trouble.Is(fault))
        {
            (_served, _state) = (null, IndexState.Broken);
        }
    }

    private Generation Created(IndexFolder folder)
    {
        var name = IndexFolder.NewName();
        return Generation.Create(name, folder.Open(name), _factory);
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
        Open(_folder!);
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
