using TengchongPortal.Data.Policies;
using TengchongPortal.Domain.Duties;
using TengchongPortal.Domain.Notices;

namespace TengchongPortal.Data.Outbox;

/// <summary>A step of the ladder whose day has come.</summary>
public sealed record DutyCall(Guid EditionId, Duty Duty, LadderStep Step, int WorkingDaysLeft)
{
    public ReminderStep Lease => new(Duty.Subject, Duty.Due, Step.Day);

    /// <summary>Who owes the interpretation of a public policy; null where the publication of a text is owed.</summary>
    public TextKeeper? Interpreter { get; init; }

    /// <summary>By the day it is said, not by the step: a late reminder says how things stand.</summary>
    public NoticeKind Kind => Interpreter is not null ? WorkingDaysLeft >= 0 ? NoticeKind.InterpretationDue : NoticeKind.InterpretationOverdue : WorkingDaysLeft switch
    {
        > 0 => NoticeKind.DutyAhead,
        0 => NoticeKind.DutyToday,
        _ => NoticeKind.DutyOverdue,
    };
}
