using System.Text.RegularExpressions;
using TengchongPortal.Data.Reference;
using TengchongPortal.Data.Seeding;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Conventions;

namespace TengchongPortal.Web.Tests.Policies;

/// <summary>R152: every rule that the city's report names is in the register, with the terms and functions that carry it out.</summary>
public sealed partial class RuleRegisterTests(ReferencePortal portal) : IClassFixture<ReferencePortal>
{
    private static readonly SeedFolder _seeds = new(Path.Combine(SourceTree.Root, "seeds"));

    private static readonly RuleRegister _register = RuleRegister.Read(_seeds);

    public static TheoryData<string> Named => [.. Titles().Matches(File.ReadAllText(Path.Combine(SourceTree.Root, "seeds", "tengchong-2019-openness-report.txt")))
        .Select(match => match.Groups["title"].Value).Distinct().Where(title => title != "政府工作报告")];

    [Fact]
    public void The_report_names_twenty() => Assert.Equal(20, Named.Count);

    [Theory]
    [MemberData(nameof(Named))]
    public void What_the_report_names_is_registered_under_its_exact_title(string title) => Assert.Single(_register.Rules, rule => rule.Title == title);

    [Fact]
    public void No_rule_stands_without_issuer_number_and_function_and_no_term_is_unknown()
    {
        var known = RuleSeed.Load(_seeds).Rules.Select(rule => rule.Code).ToHashSet();

        Assert.All(_register.Rules, rule => Assert.True(rule.Issuer.Length > 1 && rule.Number.Length > 1 && rule.Functions.Length > 1, rule.Title));
        Assert.DoesNotContain(_register.Rules.SelectMany(rule => rule.Clocks), clock => !known.Contains(clock));
        Assert.Contains(_register.Rules, rule => rule.Clocks.Contains("assessment.weight"));
    }

    [Fact]
    public async Task Citizens_read_each_rule_with_its_terms()
    {
        var page = await portal.Visitor().OpenAsync("/rules");

        Assert.Equal(_register.Rules.Length, page.FindAll("rule").Count);
        Assert.Contains("3个工作日", page.FindAll("rule").Single(rule => rule.TextContent.Contains("政策文件解读工作实施办法", StringComparison.Ordinal)).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_term_by_which_nothing_runs_is_marked_and_no_other_is()
    {
        var code = string.Concat(SourceTree.Files("src", ".cs").Where(file => !file.Contains("Migrations", StringComparison.Ordinal)).Select(File.ReadAllText));
        var clocks = _register.Rules.SelectMany(rule => rule.Clocks).Distinct().ToList();
        var idle = RuleTraces.Read(_seeds).Idle;

        Assert.Equal(clocks.Where(clock => !Runs(code, clock)).Order(StringComparer.Ordinal), idle.Order(StringComparer.Ordinal));
        var page = await portal.Visitor().OpenAsync("/rules");
        Assert.Contains("还没有照它计时的功能", page.FindAll("rule").Single(rule => rule.TextContent.Contains("年度综合考评中政务公开分值权重", StringComparison.Ordinal)).TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("还没有照它计时的功能", page.FindAll("rule").Single(rule => rule.TextContent.Contains("政策文件解读工作实施办法", StringComparison.Ordinal)).TextContent, StringComparison.Ordinal);
    }

    // Named whole, or by what stands before its last part: duty.ladder.3 by "duty.ladder.".
    private static bool Runs(string code, string clock) => code.Contains($"\"{clock}\"", StringComparison.Ordinal) || code.Contains($"\"{clock[..(clock.LastIndexOf('.') + 1)]}\"", StringComparison.Ordinal);

    [GeneratedRegex("《(?<title>[^》]+)》", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Titles();
}
