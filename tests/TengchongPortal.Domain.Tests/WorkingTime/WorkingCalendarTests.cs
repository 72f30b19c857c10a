using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.WorkingTime;

namespace TengchongPortal.Domain.Tests.WorkingTime;

public sealed class WorkingCalendarTests
{
    private static readonly WorkingCalendar _calendar = Seeded.Calendar;

    [Theory]
    [InlineData(2019, 250)]
    [InlineData(2020, 249)]
    [InlineData(2021, 250)]
    [InlineData(2022, 249)]
    [InlineData(2023, 249)]
    [InlineData(2024, 251)]
    [InlineData(2025, 248)]
    [InlineData(2026, 248)]
    public void A_year_has_its_workdays(int year, int workdays) =>
        Assert.Equal(workdays, _calendar.CountWorkingDays(new(year - 1, 12, 31), new(year, 12, 31)));

    [Fact]
    public void A_working_Saturday_may_stand_in_the_notice_of_the_next_year()
    {
        var day = new DateOnly(2018, 12, 29);

        Assert.True(_calendar.IsWorkday(day));
        Assert.Equal(2019, _calendar.NoticeNaming(day)?.Year);
        Assert.False(_calendar.AsKnownOn(new(2018, 12, 5)).IsWorkday(day));
        Assert.True(_calendar.AsKnownOn(new(2018, 12, 6)).IsWorkday(day));
    }

    [Fact]
    public void The_eve_of_2024_was_a_workday_and_so_was_the_Monday_after_the_long_festival_of_2020()
    {
        Assert.True(_calendar.IsWorkday(new(2024, 2, 9)));
        Assert.True(_calendar.IsWorkday(new(2020, 2, 3)));
        Assert.Equal("星期一", _calendar.Read(new(2020, 2, 3)).Reason);
    }

    [Fact]
    public void Beyond_the_last_notice_a_result_is_provisional_and_says_so()
    {
        var deadline = Deadline.Compute(_calendar, new(2026, 12, 31), 1, PeriodUnit.WorkingDays);

        Assert.True(deadline.Provisional);
        Assert.Equal("节假日安排未公布，暂按周末计算", deadline.Note);
        Assert.Contains("节假日安排未公布，暂按周末计算", deadline.Steps[^1].Reason, StringComparison.Ordinal);
        Assert.False(Deadline.Compute(_calendar, new(2026, 12, 30), 1, PeriodUnit.WorkingDays).Provisional);
    }

    [Fact]
    public void A_year_is_provisional_until_its_notice_is_published()
    {
        var before = Deadline.Compute(_calendar, new(2019, 12, 20), 20, PeriodUnit.WorkingDays, new(2019, 11, 20));
        var after = Deadline.Compute(_calendar, new(2019, 12, 20), 20, PeriodUnit.WorkingDays, new(2019, 11, 21));

        Assert.True(before.Provisional);
        Assert.False(after.Provisional);
        Assert.Equal(["2019年第2版（2019-03-22公布）", "2020年第1版（2019-11-21公布）"], after.Notices.Select(x => x.Label));
    }

    [Fact] // R26: the working is shown day by day
    public void The_working_names_each_day_and_ends_with_the_due_date()
    {
        var deadline = Deadline.Compute(_calendar, new(2019, 9, 27), 3, PeriodUnit.WorkingDays);

        Assert.Equal(new DeadlineStep(new(2019, 9, 28), false, "星期六休息"), deadline.Steps[0]);
        Assert.Equal(new DeadlineStep(new(2019, 9, 29), true, "星期日调休上班（国庆节），第1个工作日"), deadline.Steps[1]);
        Assert.Equal(new DeadlineStep(new(2019, 9, 30), true, "星期一，第2个工作日"), deadline.Steps[2]);
        Assert.Equal(new DeadlineStep(new(2019, 10, 1), false, "国庆节放假"), deadline.Steps[3]);
        Assert.Equal(new DeadlineStep(new(2019, 10, 8), true, "星期二，第3个工作日，期限届满"), deadline.Steps[^1]);
        Assert.Equal(11, deadline.Steps.Length);
    }

    [Fact]
    public void A_period_in_days_shows_how_it_rolls_past_a_holiday()
    {
        var steps = Deadline.Compute(_calendar, new(2026, 1, 20), 30, PeriodUnit.CalendarDays).Steps;

        Assert.Equal(new DeadlineStep(new(2026, 2, 19), true, "春节放假，第30日"), steps[29]);
        Assert.Equal(new DeadlineStep(new(2026, 2, 20), false, "春节放假，期末遇休息日顺延"), steps[30]);
        Assert.EndsWith("期限届满", steps[^1].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_local_decision_goes_before_the_notice_once_it_is_approved()
    {
        var closed = LocalDay.Approve(new(2019, 12, 16), DayKind.Off, "暴雪停工", "市人民政府办公室", new(2019, 12, 15));
        var calendar = _calendar.With([closed]);

        Assert.Equal(new(2019, 12, 18), calendar.AddWorkingDays(new(2019, 12, 12), 3));
        Assert.Equal(new(2019, 12, 17), calendar.AsKnownOn(new(2019, 12, 14)).AddWorkingDays(new(2019, 12, 12), 3));
        Assert.Equal("暴雪停工，本地决定放假", calendar.Read(closed.Date).Reason);
        Assert.True(_calendar.IsWorkday(closed.Date));
    }

    [Theory]
    [InlineData(" ", "市人民政府办公室", "calendar.local.reason")]
    [InlineData("暴雪停工", " ", "calendar.local.approval")]
    public void A_local_decision_needs_a_reason_and_an_approver(string reason, string approver, string rule) =>
        Assert.Equal(rule, Assert.Throws<RuleBrokenException>(
            () => LocalDay.Approve(new(2019, 12, 16), DayKind.Off, reason, approver, new(2019, 12, 15))).Rule);

    [Theory]
    [InlineData(-1, "2019-12-12", "deadline.days")]
    [InlineData(3651, "2019-12-12", "deadline.days")]
    [InlineData(3650, "9999-12-12", "deadline.range")]
    public void An_impossible_period_is_refused(int count, string from, string rule)
    {
        foreach (var unit in Enum.GetValues<PeriodUnit>())
        {
            var refusal = Assert.Throws<RuleBrokenException>(
                () => Deadline.Compute(_calendar, DateOnly.Parse(from, null), count, unit));
            Assert.Equal(rule, refusal.Rule);
        }
    }

    [Fact]
    public void A_period_of_nothing_is_due_on_its_own_day()
    {
        var deadline = Deadline.Compute(_calendar, new(2019, 10, 1), 0, PeriodUnit.WorkingDays);

        Assert.Equal(new(2019, 10, 1), deadline.Due);
        Assert.Empty(deadline.Steps);
        Assert.True(deadline.IsLateOn(new(2019, 10, 2)));
        Assert.False(deadline.IsLateOn(new(2019, 10, 1)));
    }
}
