namespace TengchongPortal.Data.Seeding.Demonstration;

/// <summary>Where a demonstration record ends, so that every state can be looked at.</summary>
public enum DemoFate
{
    Published,
    Revised,
    Corrected,
    Withdrawn,
    Hidden,
    Unpublished,
    Purged,
    Emergency,
    Draft,
    InReview,
    HalfSigned,
    Returned,
    Ready,
    Scheduled,
    Failed,
    NotReleased,
    Abandoned,
}
