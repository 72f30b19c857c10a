using System.Collections.Immutable;

namespace TengchongPortal.Search;

/// <summary>
/// The full-text index: fed by whoever owns the records, asked by everybody. It is derived: losing it loses nothing but the time of a
/// rebuild. Safe for use from many threads. Whatever goes wrong below surfaces as <see cref="IndexTroubleException"/>.
/// </summary>
public interface ITextIndex : IDisposable
{
    /// <summary>How it stands at this moment; asking waits for nobody.</summary>
    IndexState State { get; }

    /// <summary>Whether <see cref="Find"/> has something to answer from: not while an index that never held anything is filled.</summary>
    bool CanFind { get; }

    /// <summary>Reads what was written last, every byte once; before it nothing is found. It takes long where much was written; once is enough.</summary>
    void Open();

    /// <summary>The last change that is served; catching up begins after it. It goes back when writing failed, or after a crash.</summary>
    long AppliedUntil { get; }

    /// <summary>Takes changes in their order. When it returns, every following question sees them. Applying them again changes nothing.</summary>
    /// <param name="until">The number of the last change.</param>
    void Apply(IReadOnlyList<IndexChange> changes, long until);

    /// <summary>Makes durable what was applied.</summary>
    void Commit();

    /// <summary>Writes anew what still holds words of entries that are gone or were replaced, so that they are on no disk any more.</summary>
    void Expunge();

    FoundRecords Find(SearchWish wish);

    /// <summary>What a person may be about to type.</summary>
    ImmutableArray<Suggestion> Suggest(string typed, ImmutableArray<string> scopes, int most = 8);

    /// <summary>Begins a fresh index beside the served one. Read the records only after this call; changes applied meanwhile reach both.</summary>
    IIndexRebuild BeginRebuild();
}

/// <summary>A fresh index on its way; disposed without <see cref="Finish"/> it leaves nothing behind.</summary>
public interface IIndexRebuild : IDisposable
{
    /// <summary>Adds records; one that was changed by <see cref="ITextIndex.Apply"/> since the rebuild began is passed over, its change is newer.</summary>
    void Add(IEnumerable<IndexEntry> entries);

    /// <summary>Makes it durable and serves it from now on.</summary>
    /// <param name="until">The last change that the records already held when they were read.</param>
    void Finish(long until);
}
