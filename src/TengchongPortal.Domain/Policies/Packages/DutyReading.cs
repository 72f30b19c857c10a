using System.Collections.Immutable;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Domain.WorkingTime;

namespace TengchongPortal.Domain.Policies.Packages;

/// <summary>A duty to interpret as it stands at a moment, with the working of its term and the rule that sets it.</summary>
/// <param name="WorkingDaysLeft">Working days from today to the last day; below zero once a working day has gone by since.</param>
public sealed record DutyReading(InterpretationDuty Duty, DutyState State, Deadline Deadline, DatedRule Rule, int WorkingDaysLeft)
{
    /// <summary>Whether its last day went by before it was met, so that a breach is shown: one that runs on, or one that was made good late. On the rest days that follow it no working day has gone by, and it is past all the same.</summary>
    public bool IsFlagged => State is DutyState.Breached or DutyState.MetLate or DutyState.ExemptedLate;

    public static DutyReading Of(InterpretationDuty duty, RuleBook rules, WorkingCalendar calendar, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(duty);
        ArgumentNullException.ThrowIfNull(calendar);
        var (deadline, today) = (duty.DueBy(rules, calendar, now), ChinaTime.DayOf(now));
        var known = calendar.AsKnownOn(duty.KnownOn(now));
        var isBreached = duty.IsBreachedAt(now, rules, calendar);
        var left = today <= deadline.Due ? known.CountWorkingDays(today, deadline.Due) : -known.CountWorkingDays(deadline.Due, today);
        return new(duty, StateOf(duty, isBreached), deadline, duty.RuleIn(rules), left);
    }

    /// <summary>
    /// What is shown of all the duties that a policy ever had: the one that runs, or else the last one, and every breach before it. No later duty, met or
    /// exempted, takes a breach off the page.
    /// </summary>
    public static ImmutableArray<DutyReading> Shown(IEnumerable<DutyReading> readings)
    {
        var all = readings.OrderByDescending(one => one.Duty.IsOpen).ThenByDescending(one => one.Duty.OpenedAt).ToList();
        return [.. all.Take(1), .. all.Skip(1).Where(one => one.IsFlagged)];
    }

    private static DutyState StateOf(InterpretationDuty duty, bool isBreached) => duty.Outcome is not { } outcome ? isBreached ? DutyState.Breached : DutyState.Running : outcome switch
    {
        DutyOutcome.Met => isBreached ? DutyState.MetLate : DutyState.Met,
        DutyOutcome.Exempted => isBreached ? DutyState.ExemptedLate : DutyState.Exempted,
    };
}
