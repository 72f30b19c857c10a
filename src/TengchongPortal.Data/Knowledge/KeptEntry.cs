using TengchongPortal.Domain.Knowledge;

namespace TengchongPortal.Data.Knowledge;

/// <summary>An entry that was released, as its owner keeps it.</summary>
/// <param name="ServedUntil">The last day on which it is told, whatever ends it; the first of all days for one that is told no more.</param>
/// <param name="SeenAt">When it was last confirmed, or released.</param>
/// <param name="ConfirmBy">The last day to look at it again.</param>
/// <param name="IsToConfirm">That day is near or past.</param>
/// <param name="IsExpiring">Its last day is near.</param>
public sealed record KeptEntry(
    Guid DocumentId, Guid EditionId, string Title, string OrganPath, DateOnly ServedUntil, LapseCause Cause, string EndedBy, DateTimeOffset? LapsedAt, DateTimeOffset SeenAt, DateOnly ConfirmBy, bool IsToConfirm, bool IsExpiring)
{
    public bool IsTold => ServedUntil > DateOnly.MinValue;
}
