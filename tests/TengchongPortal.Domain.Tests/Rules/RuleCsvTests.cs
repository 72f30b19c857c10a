using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Domain.Tests.WorkingTime;

namespace TengchongPortal.Domain.Tests.Rules;

public sealed class RuleCsvTests
{
    [Fact]
    public void The_shipped_rules_hold_and_each_cites_its_source()
    {
        var import = RuleCsv.Parse(new StringReader(Seeded.Text(RuleCsv.RulesFile)));

        Assert.Empty(import.Faults);
        Assert.True(import.Rules.Length > 60);
        Assert.All(import.Rules, x => Assert.NotEmpty(x.Citation));
    }

    [Theory]
    [InlineData("a.b,3,WorkingDays,2019-01-01,,名称,依据", "rule.columns")]
    [InlineData("A,3,WorkingDays,2019-01-01,,名称,依据,V", "rule.code")]
    [InlineData("a.b,three,WorkingDays,2019-01-01,,名称,依据,V", "rule.value")]
    [InlineData("a.b,-3,WorkingDays,2019-01-01,,名称,依据,V", "rule.value")]
    [InlineData("a.b,3,Fortnights,2019-01-01,,名称,依据,V", "rule.value")]
    [InlineData("a.b,3,0,2019-01-01,,名称,依据,V", "rule.value")]
    [InlineData("a.b,,Text,2019-01-01,,名称,依据,V", "rule.value")]
    [InlineData("a.b,3,WorkingDays,,,名称,依据,V", "rule.dates")]
    [InlineData("a.b,3,WorkingDays,2019-01-01,soon,名称,依据,V", "rule.dates")]
    [InlineData("a.b,3,WorkingDays,2019-01-02,2019-01-01,名称,依据,V", "rule.dates")]
    [InlineData("a.b,3,WorkingDays,2019-01-01,,名称,,V", "rule.citation")]
    [InlineData("a.b,3,WorkingDays,2019-01-01,,名称,依据,Z", "rule.grade")]
    public void A_bad_line_is_refused_and_named(string line, string code)
    {
        var import = RuleCsv.Parse(new StringReader($"header\na.a,1.5,Percent,2019-01-01,,名称,\"依据, 二\",K\n{line}"));

        Assert.Equal((3, code), (Assert.Single(import.Faults).Line, import.Faults[0].Refusal.Code));
        Assert.Equal("依据, 二", Assert.Single(import.Rules).Citation);
        Assert.Equal(code, Assert.Throws<RuleBrokenException>(() => import.Book()).Rule);
    }

    [Fact]
    public void A_line_that_overlaps_an_earlier_one_is_refused()
    {
        var import = RuleCsv.Parse(new StringReader("header\na.b,3,Hours,2019-01-01,,名称,依据,V\na.b,4,Hours,2020-01-01,,名称,依据,V"));

        Assert.Equal("rule.overlap", Assert.Single(import.Faults).Refusal.Code);
        Assert.Equal(3, Assert.Single(import.Rules).Whole);
    }
}
