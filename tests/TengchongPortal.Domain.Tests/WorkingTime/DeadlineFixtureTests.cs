using System.Globalization;
using TengchongPortal.Domain.WorkingTime;

namespace TengchongPortal.Domain.Tests.WorkingTime;

/// <summary>Due dates worked out beforehand from the State Council's calendars.</summary>
public sealed class DeadlineFixtureTests
{
    [Theory] // R26, R42, R83, R161
    [InlineData("2019-12-12", 3, "2019-12-17")]
    [InlineData("2019-09-27", 3, "2019-10-08")]
    [InlineData("2020-04-24", 3, "2020-04-28")]
    [InlineData("2020-01-15", 3, "2020-01-19")]
    [InlineData("2020-01-17", 3, "2020-01-21")]
    [InlineData("2019-04-26", 3, "2019-04-30")]
    [InlineData("2019-04-25", 7, "2019-05-07")]
    [InlineData("2019-12-02", 7, "2019-12-11")]
    [InlineData("2019-09-25", 7, "2019-10-10")]
    [InlineData("2019-09-26", 15, "2019-10-22")]
    [InlineData("2019-09-27", 15, "2019-10-23")] // R42
    [InlineData("2019-09-20", 20, "2019-10-23")]
    [InlineData("2019-09-12", 20, "2019-10-16")]
    [InlineData("2019-12-31", 20, "2020-02-05")]
    [InlineData("2020-01-06", 20, "2020-02-10")]
    [InlineData("2020-01-15", 20, "2020-02-19")]
    [InlineData("2020-01-22", 3, "2020-02-04")]
    public void Requirements_fixture_falls_due(string from, int days, string due) => FallsDue(from, days, due, null);

    [Theory] // R26: a running clock changes while it runs
    [InlineData("2019-04-26", 3, "2019-03-21", "2019-05-02")]
    [InlineData("2019-04-26", 3, "2019-03-22", "2019-04-30")]
    [InlineData("2019-04-25", 7, "2019-03-21", "2019-05-07")]
    [InlineData("2019-12-31", 20, "2020-01-26", "2020-02-03")]
    [InlineData("2019-12-31", 20, "2020-01-27", "2020-02-05")]
    [InlineData("2020-01-06", 20, "2020-01-26", "2020-02-06")]
    [InlineData("2020-01-06", 20, "2020-01-27", "2020-02-10")]
    [InlineData("2020-01-15", 20, "2020-01-26", "2020-02-17")]
    [InlineData("2020-01-15", 20, "2020-01-27", "2020-02-19")]
    [InlineData("2020-01-22", 3, "2020-01-26", "2020-02-01")]
    [InlineData("2020-01-22", 3, "2020-01-27", "2020-02-04")]
    public void Fixture_as_known_on_a_day(string from, int days, string knownOn, string due) => FallsDue(from, days, due, knownOn);

    [Theory]
    [InlineData("2019-04-30", 20, "2019-05-30")]
    [InlineData("2019-09-27", 7, "2019-10-12")]
    [InlineData("2019-12-12", 20, "2020-01-10")]
    [InlineData("2020-01-21", 15, "2020-02-19")]
    [InlineData("2024-02-08", 7, "2024-02-23")]
    [InlineData("2024-09-30", 20, "2024-11-01")]
    [InlineData("2025-01-20", 7, "2025-02-05")]
    [InlineData("2025-01-20", 20, "2025-02-21")]
    [InlineData("2025-02-08", 20, "2025-03-07")]
    [InlineData("2025-02-09", 7, "2025-02-18")]
    [InlineData("2025-09-26", 7, "2025-10-13")]
    [InlineData("2025-09-26", 20, "2025-10-30")]
    [InlineData("2025-12-31", 20, "2026-01-29")]
    [InlineData("2026-01-01", 7, "2026-01-12")]
    [InlineData("2026-02-10", 7, "2026-02-26")]
    [InlineData("2026-02-10", 15, "2026-03-09")]
    [InlineData("2026-02-10", 20, "2026-03-16")]
    [InlineData("2026-02-13", 1, "2026-02-14")]
    [InlineData("2026-02-14", 1, "2026-02-24")]
    [InlineData("2026-04-30", 20, "2026-06-01")]
    [InlineData("2026-05-08", 1, "2026-05-09")]
    [InlineData("2026-09-18", 15, "2026-10-15")]
    [InlineData("2026-09-30", 7, "2026-10-15")]
    public void Test_vector_falls_due(string from, int days, string due) => FallsDue(from, days, due, null);

    [Theory]
    [InlineData("2026-01-15", 20, "2026-02-04")]
    [InlineData("2026-01-20", 30, "2026-02-24")] // 2026-02-19 lies in the Spring Festival
    public void Calendar_days_end_on_a_workday(string from, int days, string due)
    {
        var deadline = Deadline.Compute(Seeded.Calendar, Day(from), days, PeriodUnit.CalendarDays);

        Assert.Equal(Day(due), deadline.Due);
        Assert.Equal(Day(due), Seeded.Calendar.MinDisplay(Day(from), days, PeriodUnit.CalendarDays));
        Assert.Equal(days, deadline.Steps.Count(x => x.Counts));
    }

    [Theory]
    [InlineData("2019-08-31", 6, "2020-03-02")] // 29 February 2020 is a Saturday
    [InlineData("2025-03-31", 6, "2025-09-30")]
    [InlineData("2025-04-01", 6, "2025-10-09")] // 1 October opens eight days off
    public void Months_end_on_the_same_day_number_or_the_last(string from, int months, string due) =>
        Assert.Equal(Day(due), Deadline.Compute(Seeded.Calendar, Day(from), months, PeriodUnit.Months).Due);

    private static void FallsDue(string from, int days, string due, string? knownOn)
    {
        var deadline = Deadline.Compute(
            Seeded.Calendar, Day(from), days, PeriodUnit.WorkingDays, knownOn is null ? null : Day(knownOn));

        Assert.Equal(Day(due), deadline.Due);
        Assert.Equal(days, deadline.Steps.Count(x => x.Counts));
        Assert.Equal(deadline.Due, deadline.Steps[^1].Date);
        Assert.False(deadline.Provisional);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
