namespace TengchongPortal.Data.Reading.Knowledge;

/// <summary>That an entry was found right still, and when.</summary>
public sealed class ConfirmedEntry
{
    public Guid DocumentId { get; init; }

    public Guid EditionId { get; init; }

    public DateTimeOffset At { get; init; }
}
