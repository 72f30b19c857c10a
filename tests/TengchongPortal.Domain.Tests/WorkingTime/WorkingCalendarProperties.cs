using CsCheck;
using TengchongPortal.Domain.WorkingTime;

namespace TengchongPortal.Domain.Tests.WorkingTime;

/// <summary>What must hold for every start and every length.</summary>
public sealed class WorkingCalendarProperties
{
    private static readonly WorkingCalendar _calendar = Seeded.Calendar;

    private static readonly long _runs = Environment.GetEnvironmentVariable("PORTAL_TEST_DEPTH") == "full" ? 20_000 : 1_000;

    // Beyond the last year loaded too: the properties do not depend on coverage.
    private static readonly Gen<DateOnly> _days = Gen.Int[new DateOnly(2006, 6, 1).DayNumber, new DateOnly(2028, 6, 1).DayNumber].Select(DateOnly.FromDayNumber);

    [Fact]
    public void The_nth_workday_is_a_workday_and_n_workdays_lie_up_to_it() =>
        Gen.Select(_days, Gen.Int[1, 120]).Sample(
            (from, n) =>
            {
                var due = _calendar.AddWorkingDays(from, n);
                return _calendar.IsWorkday(due) && _calendar.CountWorkingDays(from, due) == n;
            },
            iter: _runs);

    [Fact]
    public void Adding_in_two_parts_is_adding_at_once() =>
        Gen.Select(_days, Gen.Int[0, 60], Gen.Int[0, 60]).Sample(
            (from, m, n) => _calendar.AddWorkingDays(from, m + n) == _calendar.AddWorkingDays(_calendar.AddWorkingDays(from, m), n),
            iter: _runs);

    [Fact]
    public void A_later_start_and_a_longer_period_never_end_earlier() =>
        Gen.Select(_days, Gen.Int[0, 60], Gen.Int[0, 60], Gen.Int[1, 60]).Sample(
            (from, later, longer, n) =>
                _calendar.AddWorkingDays(from, n) <= _calendar.AddWorkingDays(from.AddDays(later), n)
                && _calendar.AddWorkingDays(from, n) <= _calendar.AddWorkingDays(from, n + longer),
            iter: _runs);

    [Fact]
    public void A_display_is_never_shorter_than_its_period_and_ends_on_a_workday() =>
        Gen.Select(_days, Gen.Int[1, 90]).Sample(
            (start, n) =>
            {
                var last = _calendar.MinDisplay(start, n, PeriodUnit.CalendarDays);
                return last.DayNumber - start.DayNumber >= n && _calendar.IsWorkday(last);
            },
            iter: _runs);

    [Fact] // R26
    public void An_amended_notice_moves_only_deadlines_whose_span_touches_a_changed_day()
    {
        var before = _calendar.AsKnownOn(new(2020, 1, 26));
        var changed = Enumerable.Range(new DateOnly(2019, 1, 1).DayNumber, 1000).Select(DateOnly.FromDayNumber)
            .Where(day => before.IsWorkday(day) != _calendar.AsKnownOn(new(2020, 1, 27)).IsWorkday(day)).ToList();
        Assert.Equal([new(2020, 1, 31), new(2020, 2, 1)], changed);

        Gen.Select(Gen.Int[new DateOnly(2019, 10, 1).DayNumber, new DateOnly(2020, 4, 1).DayNumber], Gen.Int[1, 40]).Sample(
            (start, n) =>
            {
                var from = DateOnly.FromDayNumber(start);
                var (old, moved) = (before.AddWorkingDays(from, n), _calendar.AddWorkingDays(from, n));
                var touched = changed.Any(day => day > from && (day <= old || day <= moved));
                return old == moved || touched;
            },
            iter: _runs);
    }

    [Fact]
    public void The_working_of_a_deadline_lists_every_day_once() =>
        Gen.Select(_days, Gen.Int[1, 60], Gen.Enum<PeriodUnit>()).Sample(
            (from, n, unit) =>
            {
                var deadline = Deadline.Compute(_calendar, from, n, unit);
                return deadline.Steps.Select(x => x.Date).SequenceEqual(
                    Enumerable.Range(1, deadline.Due.DayNumber - from.DayNumber).Select(from.AddDays));
            },
            iter: _runs / 10);
}
