using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Web.Citizens.Log;

/// <summary>One leaf with every field that its hash covers, and the record it speaks of as far as that still shows its title.</summary>
public sealed record LogLine(
    long Sequence,
    Guid ReleaseEventId,
    PublicEventKind Kind,
    string IndexNumber,
    string RevisionHash,
    DateTimeOffset At,
    string ReasonClass,
    string PreviousHash,
    string Hash)
{
    public string? Title { get; init; }

    public string? Address { get; init; }
}
