using TengchongPortal.Domain.Knowledge;

namespace TengchongPortal.Data.Reading.Knowledge;

/// <summary>An entry that is told no more: its address, and why. No word of it.</summary>
public sealed class LapsedEntry
{
    public Guid DocumentId { get; init; }

    public Guid ReleaseEventId { get; init; }

    public int EditionNumber { get; init; }

    public bool IsCurrent { get; init; }

    public string IndexNumber { get; init; } = "";

    public string OrganName { get; init; } = "";

    public LapseCause Cause { get; init; }

    public string EndedBy { get; init; } = "";

    public DateTimeOffset? LapsedAt { get; init; }

    public bool IsForHotline { get; init; }
}
