namespace TengchongPortal.Search.Keeping;

/// <summary>A generation on its way. The records that were changed meanwhile are not overwritten by what was read before.</summary>
internal sealed class IndexRebuild(TextIndex index, Generation generation, EntryDocument documents, Lock gate) : IIndexRebuild
{
    private readonly HashSet<Guid> _changed = [];
    private bool _isOver;
    private Exception? _lacks;

    public Generation Generation => generation;

    public void Add(IEnumerable<IndexEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        foreach (var entry in entries)
        {
            lock (gate)
            {
                ObjectDisposedException.ThrowIf(_isOver, this);
                Trouble.Guard(() => Put(entry));
            }
        }
    }

    /// <summary>Takes changes that came while the records were read; the caller holds the gate.</summary>
    public void Apply(IReadOnlyList<IndexChange> changes, long until)
    {
        try
        {
            foreach (var change in changes)
            {
                _changed.Add(change.RecordId);
                ChangeWriting.Write(generation, documents, change);
            }

            generation.Show(until);
        }
        catch (Exception fault) when (Trouble.Is(fault))
        {
            // The served index has the change; this one lacks it and must never be served.
            _lacks = fault;
        }
    }

    public void Finish(long until)
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(_isOver, this);
            if (_lacks is { } fault)
            {
                throw Trouble.Of(fault);
            }

            Trouble.Guard(() =>
            {
                generation.Show(until);
                index.Serve(this);
            });
            _isOver = true;
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            if (!_isOver)
            {
                _isOver = true;
                index.Forget(this);
            }
        }
    }

    private void Put(IndexEntry entry)
    {
        if (!_changed.Contains(entry.RecordId))
        {
            ChangeWriting.Write(generation, documents, IndexChange.Put(entry));
        }
    }
}

/// <summary>How a change is written, in whichever generation.</summary>
internal static class ChangeWriting
{
    public static void Write(Generation generation, EntryDocument documents, IndexChange change)
    {
        var id = EntryDocument.IdOf(change.RecordId);
        if (change.Entry is { } entry)
        {
            generation.Put(id, documents.Of(entry));
        }
        else
        {
            generation.Delete(id);
        }
    }
}
