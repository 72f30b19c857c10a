using TengchongPortal.Data.Policies;

namespace TengchongPortal.Web.Staff.Policies;

/// <summary>The work on policies that falls to a person, by kind.</summary>
public sealed record PolicyWorkPage(
    IReadOnlyList<OwedInterpretation> Owed,
    IReadOnlyList<FollowUpNeed> FollowUps,
    IReadOnlyList<OpenMeetingItem> Items,
    IReadOnlyList<RestingText> Resting,
    IReadOnlyList<ExpiringDocument> Expiring,
    IReadOnlyList<DocumentToAmend> ToAmend,
    IReadOnlyList<DocumentToFile> ToFile,
    UnpairedPage Unpaired)
{
    /// <summary>The day for which it was made.</summary>
    public required DateOnly On { get; init; }

    /// <summary>How many texts rest on something that changed; the page shows the first of them.</summary>
    public required int RestingInAll { get; init; }
}
