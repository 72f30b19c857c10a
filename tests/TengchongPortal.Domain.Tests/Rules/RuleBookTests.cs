using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Domain.Tests.WorkingTime;

namespace TengchongPortal.Domain.Tests.Rules;

public sealed class RuleBookTests
{
    private static readonly RuleBook _book = RuleCsv.Parse(new StringReader(Seeded.Text(RuleCsv.RulesFile))).Book();

    [Theory] // R141
    [InlineData("2019-05-14", 15)]
    [InlineData("2019-05-15", 20)]
    public void An_application_is_answered_by_the_rule_of_the_day_it_came_in(string received, int days)
    {
        var rule = _book.InForce("application.answer", DateOnly.Parse(received, null));

        Assert.Equal(days, rule.Whole);
        Assert.Equal(RuleUnit.WorkingDays, rule.Unit);
        Assert.Equal(SourceGrade.V, rule.Grade);
    }

    [Fact] // R141
    public void The_day_of_the_new_regulation_moves_the_due_date()
    {
        var old = Due("application.answer", new(2019, 5, 14));
        var now = Due("application.answer", new(2019, 5, 15));

        Assert.Equal(new(2019, 6, 4), old);
        Assert.Equal(new(2019, 6, 13), now);
    }

    [Fact] // R29
    public void A_policy_is_judged_by_the_measure_of_its_day_and_cites_it()
    {
        Assert.Contains("实施办法", _book.InForce("interpretation.publish", new(2019, 12, 12)).Citation, StringComparison.Ordinal);
        Assert.Contains("云政办发〔2023〕13号", _book.InForce("interpretation.publish", new(2023, 3, 6)).Citation, StringComparison.Ordinal);
    }

    [Fact] // R29
    public void A_later_rule_changes_the_due_date_of_later_releases_only()
    {
        var book = RuleBook.Of([Rule("2018-07-16", "2023-03-05", 3), Rule("2023-03-06", null, 5)]);

        Assert.Equal(3, book.InForce("interpretation.publish", new(2023, 3, 5)).Whole);
        Assert.Equal(5, book.InForce("interpretation.publish", new(2023, 3, 6)).Whole);
    }

    [Theory]
    [InlineData("interpretation.unheard-of", "2019-12-12", "rule.unknown")]
    [InlineData("interpretation.publish", "2018-07-15", "rule.not-in-force")]
    public void A_rule_that_does_not_hold_is_refused(string code, string day, string rule)
    {
        Assert.Equal(rule, Assert.Throws<RuleBrokenException>(() => _book.InForce(code, DateOnly.Parse(day, null))).Rule);
        Assert.Null(_book.Find(code, DateOnly.Parse(day, null)));
    }

    [Theory]
    [InlineData("2023-03-05", null)]
    [InlineData("2018-01-01", "2018-07-16")]
    [InlineData("2019-01-01", "2019-12-31")]
    public void Two_rules_of_a_code_on_the_same_day_are_refused(string from, string? to) =>
        Assert.Equal("rule.overlap", Assert.Throws<RuleBrokenException>(
            () => RuleBook.Of([Rule("2018-07-16", "2023-03-05", 3), Rule(from, to, 5)])).Rule);

    [Fact]
    public void A_rule_that_ends_before_it_begins_is_refused() =>
        Assert.Equal("rule.dates", Assert.Throws<RuleBrokenException>(() => RuleBook.Of([Rule("2019-01-02", "2019-01-01", 3)])).Rule);

    [Fact]
    public void A_text_is_no_number_and_hours_are_no_period_in_days()
    {
        Assert.Equal("01-31", _book.InForce("report.annual.unit", new(2020, 1, 1)).Text);
        Assert.Equal("rule.not-a-number", Broken(() => _book.InForce("report.annual.unit", new(2020, 1, 1)).Whole));
        Assert.Equal("rule.not-a-period", Broken(() => _book.InForce("repost.policy", new(2020, 1, 1)).PeriodUnit));
    }

    private static DateOnly Due(string code, DateOnly from) => _book.InForce(code, from).DeadlineFrom(Seeded.Calendar, from).Due;

    private static string Broken<T>(Func<T> act) => Assert.Throws<RuleBrokenException>(() => { _ = act(); }).Rule;

    private static DatedRule Rule(string from, string? to, int days) => new(
        "interpretation.publish", days, "", RuleUnit.WorkingDays, DateOnly.Parse(from, null), to is null ? null : DateOnly.Parse(to, null),
        "解读", "依据", SourceGrade.V);
}
