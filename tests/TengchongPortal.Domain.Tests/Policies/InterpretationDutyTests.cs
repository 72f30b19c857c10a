using System.Globalization;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies.Packages;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Domain.Tests.WorkingTime;

namespace TengchongPortal.Domain.Tests.Policies;

/// <summary>Three working days of the real calendar, by the rule of the day of release (R26, R29).</summary>
public sealed class InterpretationDutyTests
{
    private static readonly RuleBook _rules = RuleCsv.Parse(new StringReader(Seeded.Text(RuleCsv.RulesFile))).Book();

    [Theory]
    [InlineData("2019-09-27", "2019-10-08")]
    [InlineData("2020-04-24", "2020-04-28")]
    [InlineData("2020-01-22", "2020-02-01")]
    public void The_last_day_is_the_third_working_day_as_it_is_known_on_the_day_of_release(string released, string due) => // R26
        Assert.Equal(Day(due), Opened(released).DueBy(_rules, Seeded.Calendar, At(released)).Due);

    [Theory]
    [InlineData("2020-01-26", "2020-02-01")]
    [InlineData("2020-01-27", "2020-02-04")]
    public void A_notice_that_lengthens_the_holiday_moves_the_last_day_from_its_own_day_on(string now, string due) // R26
    {
        var reading = DutyReading.Of(Opened("2020-01-22"), _rules, Seeded.Calendar, At(now));

        Assert.Equal((Day(due), DutyState.Running), (reading.Deadline.Due, reading.State));
        Assert.Equal(Seeded.Calendar.AsKnownOn(Day(now)).CountWorkingDays(Day(now), Day(due)), reading.WorkingDaysLeft);
    }

    [Fact]
    public void A_duty_that_ended_is_judged_by_what_was_known_when_it_ended()
    {
        var duty = Opened("2020-01-22");
        InterpretationDuty.Restate(duty.PolicyDocumentId, duty, new(IsPublic: true, MustInterpret: true, IsExplained: true), At("2020-01-23"));

        Assert.Equal(Day("2020-02-01"), duty.DueBy(_rules, Seeded.Calendar, At("2020-03-01")).Due);
    }

    [Fact]
    public void It_is_breached_at_the_stroke_of_midnight_in_China_and_not_a_moment_earlier()
    {
        var duty = Opened("2019-09-27");
        var midnight = ChinaTime.StartOf(new(2019, 10, 9));

        Assert.False(duty.IsBreachedAt(midnight.AddTicks(-1), _rules, Seeded.Calendar));
        Assert.True(duty.IsBreachedAt(midnight, _rules, Seeded.Calendar));
    }

    [Theory]
    [InlineData("2019-10-15", "2019-10-17", 1, false)]
    [InlineData("2019-10-15", "2019-10-18", 0, false)] // the last day, a Friday
    [InlineData("2019-10-15", "2019-10-19", 0, true)]
    [InlineData("2019-10-15", "2019-10-20", 0, true)]
    [InlineData("2019-10-15", "2019-10-21", -1, true)]
    [InlineData("2019-09-26", "2019-09-30", 0, false)] // the last day, before the National Day
    [InlineData("2019-09-26", "2019-10-01", 0, true)]
    [InlineData("2019-09-26", "2019-10-07", 0, true)]
    [InlineData("2019-09-26", "2019-10-08", -1, true)]
    public void On_rest_days_after_the_last_day_no_working_day_has_gone_by_and_it_is_past(string released, string now, int left, bool isPast) // R26
    {
        var reading = DutyReading.Of(Opened(released), _rules, Seeded.Calendar, At(now));

        Assert.Equal((left, isPast), (reading.WorkingDaysLeft, reading.IsFlagged));
    }

    [Fact]
    public void The_rule_of_its_own_day_judges_a_policy() // R29
    {
        var rules = RuleBook.Of(
        [
            new(InterpretationDuty.Rule, 3, "", RuleUnit.WorkingDays, new(2018, 7, 16), new(2023, 3, 5), "解读", "2018年办法", SourceGrade.S),
            new(InterpretationDuty.Rule, 1, "", RuleUnit.WorkingDays, new(2023, 3, 6), null, "解读", "云政办发〔2023〕13号", SourceGrade.V),
        ]);

        Assert.Equal((3, "2018年办法"), (Opened("2023-03-05").RuleIn(rules).Whole, Opened("2023-03-05").RuleIn(rules).Citation));
        Assert.Equal((1, "云政办发〔2023〕13号"), (Opened("2023-03-06").RuleIn(rules).Whole, Opened("2023-03-06").RuleIn(rules).Citation));
    }

    [Fact]
    public void What_was_met_late_stays_late_and_a_noted_breach_stays_noted()
    {
        var duty = Opened("2019-09-27");
        duty.NoteBreach(ChinaTime.StartOf(new(2019, 10, 9)));
        InterpretationDuty.Restate(duty.PolicyDocumentId, duty, new(IsPublic: true, MustInterpret: true, IsExplained: true), ChinaTime.StartOf(new(2019, 10, 10)));
        duty.NoteBreach(ChinaTime.StartOf(new(2019, 10, 11)));

        Assert.Equal(DutyOutcome.Met, duty.Outcome);
        Assert.True(duty.IsBreachedAt(ChinaTime.StartOf(new(2020, 1, 1)), _rules, Seeded.Calendar));
        Assert.Equal(ChinaTime.StartOf(new(2019, 10, 9)), duty.BreachedAt);
    }

    private static InterpretationDuty Opened(string day) =>
        InterpretationDuty.Restate(Guid.NewGuid(), null, new(IsPublic: true, MustInterpret: true, IsExplained: false), At(day))!;

    private static DateTimeOffset At(string day) => ChinaTime.StartOf(Day(day)).AddHours(10);

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
