namespace TengchongPortal.Domain.Disclosures;

/// <summary>The fifteen states of an edition (workflow.md 3.2). Legal validity is not one of them: a repealed policy stays published and says so.</summary>
public enum EditorialState
{
    Draft,
    InReview,
    Returned,
    Ready,
    Scheduled,
    FailedToPublish,
    Published,
    EmergencyPublished,
    Hidden,
    Withdrawn,
    Unpublished,
    Superseded,
    NotReleased,
    Abandoned,
    Purged,
}
