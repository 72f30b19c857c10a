using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies.Ledgers;
using TengchongPortal.Domain.Rules;

namespace TengchongPortal.Domain.Tests.Policies;

/// <summary>The state of a normative document on any day follows from its days alone.</summary>
public sealed class NormativeLifeTests
{
    private static readonly NormativeLife _whole = new(Day(2019, 3, 1), Day(2019, 4, 1), Day(2021, 3, 31), null, EndsByDeclaration: false, null);

    [Theory]
    [InlineData(2019, 2, 28, null)]
    [InlineData(2019, 3, 1, NormativeStatus.NotYetInForce)]
    [InlineData(2019, 3, 31, NormativeStatus.NotYetInForce)]
    [InlineData(2019, 4, 1, NormativeStatus.InForce)]
    [InlineData(2021, 3, 31, NormativeStatus.InForce)]
    [InlineData(2021, 4, 1, NormativeStatus.Expired)]
    public void A_document_that_nobody_touches_runs_from_day_to_day(int year, int month, int day, NormativeStatus? status) =>
        Assert.Equal(status, _whole.On(Day(year, month, day)));

    [Fact]
    public void A_repeal_holds_from_its_day_and_so_does_a_declaration()
    {
        var repealed = _whole with { EndedOn = Day(2020, 6, 1) };

        Assert.Equal(NormativeStatus.InForce, repealed.On(Day(2020, 5, 31)));
        Assert.Equal(NormativeStatus.Repealed, repealed.On(Day(2020, 6, 1)));
        Assert.Equal(NormativeStatus.DeclaredLapsed, (repealed with { EndsByDeclaration = true }).On(Day(2025, 1, 1)));
    }

    [Fact]
    public void What_was_amended_is_in_force_until_it_ends()
    {
        var amended = _whole with { AmendedOn = Day(2020, 1, 1) };

        Assert.Equal(NormativeStatus.Amended, amended.On(Day(2020, 1, 1)));
        Assert.True(amended.IsInForceOn(Day(2021, 3, 31)));
        Assert.Equal(NormativeStatus.Expired, amended.On(Day(2021, 4, 1)));
    }

    [Theory]
    [InlineData(2019, 3, 31, NormativeStatus.NotYetInForce)]
    [InlineData(2021, 4, 1, NormativeStatus.Expired)]
    [InlineData(2021, 5, 31, NormativeStatus.Expired)]
    [InlineData(2021, 6, 1, NormativeStatus.InForce)]
    [InlineData(2023, 4, 1, NormativeStatus.Expired)]
    public void An_edition_that_prolongs_a_document_does_so_from_its_own_day(int year, int month, int day, NormativeStatus status)
    {
        var prolonged = _whole with { ExpiresOn = Day(2023, 3, 31), Terms = [new(Day(2019, 3, 1), Day(2019, 4, 1), Day(2021, 3, 31)), new(Day(2021, 6, 1), Day(2019, 4, 1), Day(2023, 3, 31))] };

        Assert.Equal(status, prolonged.On(Day(year, month, day)));
    }

    [Fact]
    public void A_carried_over_document_is_told_by_its_first_edition_before_that_came_in()
    {
        var carried = _whole with { Terms = [new(Day(2020, 1, 1), Day(2019, 4, 1), Day(2021, 3, 31)), new(Day(2020, 6, 1), Day(2019, 4, 1), null)] };

        Assert.Equal(NormativeStatus.NotYetInForce, carried.On(Day(2019, 3, 2)));
        Assert.Equal(Day(2021, 3, 31), carried.TermOn(Day(2019, 5, 1)).ExpiresOn);
        Assert.Null(carried.TermOn(Day(2020, 6, 1)).ExpiresOn);
    }

    [Theory]
    [InlineData(181, null)]
    [InlineData(180, 180)]
    [InlineData(91, 180)]
    [InlineData(90, 90)]
    [InlineData(30, 30)]
    [InlineData(7, 7)]
    [InlineData(0, 7)]
    [InlineData(-1, null)]
    public void The_warning_is_the_newest_step_that_was_reached(int before, int? step) =>
        Assert.Equal(step, new ExpiryWarning([180, 90, 30, 7]).StepOn(_whole, _whole.ExpiresOn!.Value.AddDays(-before)));

    [Fact]
    public void The_steps_are_a_dated_rule()
    {
        var rules = RuleBook.Of([new("normative.expiry-warning", null, "7 180 30 90", RuleUnit.Text, Day(2018, 1, 1), Day(2022, 12, 31), "失效提醒", "地方惯例", SourceGrade.K)]);

        Assert.Equal([180, 90, 30, 7], ExpiryWarning.On(rules, Day(2019, 1, 1)).Steps.AsEnumerable());
        Assert.Empty(ExpiryWarning.On(rules, Day(2023, 1, 1)).Steps);
    }

    private static DateOnly Day(int year, int month, int day) => new(year, month, day);
}
