using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Domain.WorkingTime;

namespace TengchongPortal.Domain.Knowledge;

/// <summary>When the owner of an entry looks at it again, and how long before its end the owner is told. Both are dated rules.</summary>
public sealed record ConfirmTerm(RuleBook Rules, WorkingCalendar Calendar)
{
    public const string Confirm = "knowledge.confirm";

    public const string Ahead = "knowledge.expiry-ahead";

    /// <summary>The last day to look at it again after it was released or confirmed.</summary>
    public DateOnly DueAfter(DateTimeOffset seen)
    {
        var day = ChinaTime.DayOf(seen);
        return Rules.InForce(Confirm, day).DeadlineFrom(Calendar, day).Due;
    }

    /// <summary>The first day on which an entry with this last day stands on the work list as one that runs out.</summary>
    public DateOnly WarnedFrom(DateOnly lastDay, DateOnly today) => lastDay.AddDays(-Rules.InForce(Ahead, today).Whole);
}
