using System.Collections.Immutable;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.WorkingTime.Notices;

namespace TengchongPortal.Domain.WorkingTime;

/// <summary>A due date with its day-by-day working and the notices it rests on.</summary>
/// <param name="From">Day of the event; it does not count (民法典 第二百零一条).</param>
/// <param name="Count">Length of the period in <paramref name="Unit"/>.</param>
/// <param name="Due">Last day of the period; it ends at 24:00 China Standard Time.</param>
/// <param name="Provisional">A day of the span lies in a year whose notice is not known: say <see cref="ProvisionalNote"/>.</param>
/// <param name="KnownOn">Computed with the notices published by this day; null = with all that are loaded.</param>
/// <param name="Steps">Every day after <paramref name="From"/> up to and including <paramref name="Due"/>.</param>
/// <param name="Notices">The notices used, so that a stored deadline can name the one that moved it.</param>
public sealed record Deadline(
    DateOnly From,
    int Count,
    PeriodUnit Unit,
    DateOnly Due,
    bool Provisional,
    DateOnly? KnownOn,
    ImmutableArray<DeadlineStep> Steps,
    ImmutableArray<HolidayNotice> Notices)
{
    public const string ProvisionalNote = "节假日安排未公布，暂按周末计算";

    /// <summary>Longest period accepted, in any unit: a slip of the keyboard, not a legal term, lies beyond.</summary>
    public const int LongestCount = 3650;

    /// <summary>What must be said beside the date; null when the result is final.</summary>
    public string? Note => Provisional ? ProvisionalNote : null;

    /// <param name="calendar">The calendar with all its notices.</param>
    /// <param name="from">Day of the event.</param>
    /// <param name="count">0 to <see cref="LongestCount"/>.</param>
    /// <param name="unit">Unit of <paramref name="count"/>; calendar days and months end on a workday (民法典 第二百零三条).</param>
    /// <param name="knownOn">Use only what was published by this day; null = everything loaded.</param>
    /// <exception cref="RuleBrokenException"><c>deadline.days</c>, <c>deadline.range</c>.</exception>
    public static Deadline Compute(WorkingCalendar calendar, DateOnly from, int count, PeriodUnit unit, DateOnly? knownOn = null)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (count is < 0 or > LongestCount)
        {
            throw new RuleBrokenException("deadline.days", $"期限必须是0至{LongestCount}之间的整数");
        }

        var known = knownOn is { } day ? calendar.AsKnownOn(day) : calendar;
        var working = new DeadlineWorking(known, from, count, unit);
        var days = working.Days();

        return new(from, count, unit, days.IsEmpty ? from : days[^1].Date, days.Any(x => !x.IsCovered), knownOn,
            working.Steps(days), NoticesFor(known, days));
    }

    public bool IsLateOn(DateOnly day) => day > Due;

    private static ImmutableArray<HolidayNotice> NoticesFor(WorkingCalendar calendar, ImmutableArray<CalendarDay> days) =>
    [
        .. days.SelectMany(x => new[] { calendar.NoticeFor(x.Date.Year), calendar.NoticeNaming(x.Date) })
            .OfType<HolidayNotice>().Distinct().OrderBy(x => x.Year),
    ];
}
