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

    /// <summary>States in which citizens are told that something was here and why it is not now.</summary>
    public static ImmutableArray<EditorialState> Noticed { get; } = [Hidden, Unpublished, Purged];

    /// <summary>Whether citizens know that the edition exists; then no colleague is told that it does not.</summary>
    public static bool IsKnownOutside(this EditorialState state) => Readable.Contains(state) || Noticed.Contains(state);

    public static bool IsOpen(this EditorialState state) => Open.Contains(state);
}
