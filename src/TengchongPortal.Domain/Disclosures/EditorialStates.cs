using System.Collections.Immutable;
using static TengchongPortal.Domain.Disclosures.EditorialState;

namespace TengchongPortal.Domain.Disclosures;

/// <summary>What sets of states mean; said once.</summary>
public static class EditorialStates
{
    /// <summary>
    /// At most one edition of a document stands in one of these: its review is not finished. An emergency text belongs to them until all gates
    /// are signed, since nothing may supersede it meanwhile.
    /// </summary>
    public static ImmutableArray<EditorialState> Open { get; } = [Draft, InReview, Returned, Ready, Scheduled, FailedToPublish, EmergencyPublished];

    /// <summary>States in which citizens read the text, marked or with a banner where it must be.</summary>
    public static ImmutableArray<EditorialState> Readable { get; } = [Published, EmergencyPublished, Withdrawn, Superseded];

    public static bool IsOpen(this EditorialState state) => Open.Contains(state);
}
