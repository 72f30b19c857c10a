using System.Collections.Immutable;

namespace TengchongPortal.Domain.WorkingTime;

/// <summary>Writes out the days of a period, one line each.</summary>
internal sealed class DeadlineWorking(WorkingCalendar calendar, DateOnly from, int count, PeriodUnit unit)
{
    // The day a period in days or months ends before it is rolled past rest days.
    private readonly DateOnly? _plainEnd = unit switch
    {
        PeriodUnit.WorkingDays => null,
        PeriodUnit.CalendarDays => CalendarLimits.AddDays(from, count),
        PeriodUnit.Months => CalendarLimits.AddMonths(from, count),
    };

    public ImmutableArray<CalendarDay> Days()
    {
        // Nothing to count: the day of the event itself, rest day or not.
        var due = count == 0 ? from : calendar.MinDisplay(from, count, unit);

        return [.. Enumerable.Range(1, due.DayNumber - from.DayNumber).Select(n => calendar.Read(from.AddDays(n)))];
    }

    public ImmutableArray<DeadlineStep> Steps(ImmutableArray<CalendarDay> days)
    {
        var counted = 0;
        var steps = ImmutableArray.CreateBuilder<DeadlineStep>(days.Length);
        foreach (var day in days)
        {
            var counts = Counts(day);
            counted += counts ? 1 : 0;
            var end = day.Date == days[^1].Date ? "，期限届满" : "";
            steps.Add(new(day.Date, counts, (counts ? $"{day.Reason}，{Ordinal(counted)}" : NotCounted(day)) + end));
        }

        return steps.ToImmutable();
    }

    private bool Counts(CalendarDay day) => _plainEnd is { } end ? day.Date <= end : day.IsWorkday;

    private string Ordinal(int counted) => unit == PeriodUnit.WorkingDays ? $"第{counted}个工作日" : $"第{counted}日";

    private string NotCounted(CalendarDay day) => _plainEnd is null ? day.Reason : $"{day.Reason}，期末遇休息日顺延";
}
