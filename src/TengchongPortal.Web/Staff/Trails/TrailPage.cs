using System.Collections.Immutable;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Web.Staff.Trails;

/// <summary>A stretch of the trail, newest first.</summary>
/// <param name="OlderBefore">Place of the next page; null on the last one.</param>
/// <param name="IsRead">False when the question was refused, which is no answer "nothing".</param>
public sealed record TrailPage(TrailForm Asked, ImmutableArray<TrailLine> Lines, long? OlderBefore, bool IsRead = true)
{
    /// <summary>Acts of the last day that were refused for want of a right or of the right secret.</summary>
    public int RefusedLately { get; init; }

    /// <summary>The form again when it could not be read.</summary>
    public static TrailPage Unread(TrailForm form) => new(form, [], null, IsRead: false);
}

/// <param name="About">Title of the text or name of the person that the act was about; empty when it names nothing that still stands.</param>
/// <param name="EditionId">The edition, for the way to its dossier.</param>
public sealed record TrailLine(long Sequence, DateTimeOffset At, string Person, string Act, string About, Guid? EditionId, string Origin, string Result)
{
    public bool IsDone => Result == AuditLine.Done;
}
