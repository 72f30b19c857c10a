using TengchongPortal.Domain.Duties;
using TengchongPortal.Domain.Notices;

namespace TengchongPortal.Data.Outbox;

/// <summary>A step of the ladder whose day has come.</summary>
public sealed record DutyCall(Guid EditionId, Duty Duty, LadderStep Step, int WorkingDaysLeft)
{
    /// <summary>By the day it is said, not by the step: a late reminder says how things stand.</summary>
    public NoticeKind Kind => WorkingDaysLeft switch
    {
        > 0 => NoticeKind.DutyAhead,
        0 => NoticeKind.DutyToday,
        _ => NoticeKind.DutyOverdue,
    };
}
