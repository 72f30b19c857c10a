using System.Collections.Immutable;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Domain.WorkingTime;

namespace TengchongPortal.Domain.Duties;

/// <summary>
/// The reminders of a duty (R61), in working days around its last day: what the dated rules <c>duty.ladder.…</c> say. After a standstill
/// only the newest step that has been reached is still worth saying; those before it are passed over. On a rest day nobody is reminded.
/// </summary>
public sealed record ReminderLadder(ImmutableArray<LadderStep> Steps)
{
    private const string Rules = "duty.ladder.";

    /// <exception cref="RuleBrokenException"><c>duty.ladder</c>: a rule cannot be read.</exception>
    public static ReminderLadder On(RuleBook rules, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new([.. rules.Rules
            .Where(rule => rule.Code.StartsWith(Rules, StringComparison.Ordinal) && rule.IsInForceOn(day))
            .Select(rule => LadderStep.Parse(rule.Text))
            .OrderBy(step => step.Day)]);
    }

    /// <summary>The step that a duty stands on this day; null before the first one and on a rest day.</summary>
    public LadderStep? StepOn(WorkingCalendar calendar, DateOnly due, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return calendar.IsWorkday(today) ? Steps.LastOrDefault(step => step.Day <= WorkingDaysPast(calendar, due, today)) : null;
    }

    /// <summary>Working days from the last day of a duty to this day; below zero before it.</summary>
    public static int WorkingDaysPast(WorkingCalendar calendar, DateOnly due, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return today <= due ? -calendar.CountWorkingDays(today, due) : calendar.CountWorkingDays(due, today);
    }
}
