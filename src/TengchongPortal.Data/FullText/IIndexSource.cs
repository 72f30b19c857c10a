using TengchongPortal.Search;

namespace TengchongPortal.Data.FullText;

/// <summary>Where an index is fed from: a sequence of changes, and everything there is.</summary>
public interface IIndexSource
{
    Task<long> NewestChangeAsync(CancellationToken ct);

    Task<int> CountAsync(CancellationToken ct);

    /// <summary>The next changes after a place of the sequence, each thing once as it stands now.</summary>
    /// <returns>Nothing to do when <c>Until</c> is the place itself.</returns>
    Task<(IReadOnlyList<IndexChange> Changes, long Until)> ChangesAfterAsync(long place, int most, CancellationToken ct);

    /// <summary>The entries after a place of everything, and the place where they end; the same place at the end.</summary>
    Task<(IReadOnlyList<IndexEntry> Entries, long Place)> EntriesAfterAsync(long place, int most, CancellationToken ct);

    /// <summary>Whether something among what changed was purged: then the index must not keep its words either.</summary>
    Task<bool> HasPurgedAsync(IReadOnlyList<IndexChange> changes, CancellationToken ct);
}
