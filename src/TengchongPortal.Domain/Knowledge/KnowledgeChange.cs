namespace TengchongPortal.Domain.Knowledge;

/// <summary>
/// One line of the difference feed for the hotline: written in the transaction in which an entry comes to be told there, is told differently, or is told no
/// more. The line holds no word of the entry, so that an old line gives nothing away.
/// </summary>
public sealed class KnowledgeChange
{
    private KnowledgeChange()
    {
    }

    /// <summary>Given by the database; the cursor of the feed.</summary>
    public long Sequence { get; private set; }

    public Guid DocumentId { get; private set; }

    public string Number { get; private set; } = "";

    public KnowledgeChangeKind Kind { get; private set; }

    /// <summary>Why it is told no more; null for every other line.</summary>
    public LapseCause? Cause { get; private set; }

    /// <summary>Title of the source that ended it; empty when none did.</summary>
    public string EndedBy { get; private set; } = "";

    /// <summary>Digest of the row as it is told since; empty for one that is told no more.</summary>
    public string Digest { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    /// <summary>What the hotline must know after the newest line that it has; null when nothing is new.</summary>
    /// <param name="before">The newest line about the entry; null when there was none.</param>
    /// <param name="digest">Of the row as the hotline reads it now; empty when it reads none.</param>
    /// <param name="end">Why it reads none.</param>
    public static KnowledgeChange? After(KnowledgeChange? before, Guid documentId, string number, string digest, (LapseCause Cause, string EndedBy) end, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(digest);
        var was = before?.Digest ?? "";
        return was == digest ? null : new()
        {
            DocumentId = documentId,
            Number = number,
            Kind = digest.Length == 0 ? KnowledgeChangeKind.Removed : was.Length == 0 ? KnowledgeChangeKind.Added : KnowledgeChangeKind.Changed,
            Digest = digest,
            Cause = digest.Length == 0 ? end.Cause : null,
            EndedBy = digest.Length == 0 ? end.EndedBy : "",
            At = at,
        };
    }
}

/// <summary>What became of an entry for the hotline.</summary>
public enum KnowledgeChangeKind
{
    Added,
    Changed,
    Removed,
}
