using System.Text.RegularExpressions;
using AngleSharp.Dom;
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

    /// <summary>No source tells their number.</summary>
    private static readonly string[] _unnumbered =
    [
        "腾冲市政务公开管理制度", "腾冲市政务公开载体管理规范", "腾冲市乡镇政务公开规范", "腾冲市政府信息公开保密审查制度", "腾冲市政府信息主动公开制度", "腾冲市政府信息依申请公开制度",
        "腾冲市政府信息公开责任追究制度", "腾冲市政府信息发布协调制度", "腾冲市政府信息公开工作年度报告制度", "腾冲市政府信息公开工作评议考核办法", "年度综合考评中政务公开分值权重不低于4%的依据", "腾冲市公众参与和政民互动工作制度",
    ];

    /// <summary>Their number is known, and a day is not, or one copy alone tells it.</summary>
    private static readonly string[] _undated =
    [
        "云南省政务新媒体管理办法", "云南省政府信息公开规定", "云南省重大行政决策程序规定", "保山市人民政府办公室关于印发保山市推进公共资源配置领域政府信息公开实施方案的通知",
    ];

    public static TheoryData<string> Named => [.. Titles().Matches(File.ReadAllText(Path.Combine(SourceTree.Root, "seeds", "tengchong-2019-openness-report.txt")))
        .Select(match => match.Groups["title"].Value).Distinct().Where(title => title != "政府工作报告")];

    [Fact]
    public void The_report_names_twenty() => Assert.Equal(20, Named.Count);

    [Theory]
    [MemberData(nameof(Named))]
    public void What_the_report_names_is_registered_under_its_exact_title(string title) => Assert.Single(_register.Rules, rule => rule.Title == title);

    [Fact]
    public void No_rule_stands_without_issuer_and_function_and_no_term_is_unknown()
    {
        var known = RuleSeed.Load(_seeds).Rules.Select(rule => rule.Code).ToHashSet();

        Assert.All(_register.Rules, rule => Assert.True(rule.Issuer.Length > 1 && rule.Functions.Length > 1, rule.Title));
        Assert.DoesNotContain(_register.Rules.SelectMany(rule => rule.Clocks), clock => !known.Contains(clock));
        Assert.Contains(_register.Rules, rule => rule.Clocks.Contains("assessment.weight"));
    }

    /// <summary>No number is made up: what no source tells is empty, and the row is not called verified.</summary>
    [Fact]
    public void Exactly_these_rules_are_not_verified()
    {
        Assert.Equal(_unnumbered, _register.Rules.Where(rule => rule.Number.Length == 0).Select(rule => rule.Title));
        Assert.Equal(_unnumbered.Concat(_undated).Order(StringComparer.Ordinal), _register.Rules.Where(rule => !rule.IsChecked).Select(rule => rule.Title).Order(StringComparer.Ordinal));
        Assert.All(_register.Rules.Where(rule => rule.IsChecked), rule => Assert.True(rule is { Number.Length: > 1, MadeOn: not null, From: not null, Mark: "V" or "V2" }, rule.Title));
        Assert.All(_register.Rules.Where(rule => !rule.IsChecked), rule => Assert.Contains("核对", rule.Note, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Citizens_read_how_many_are_not_verified_and_which()
    {
        var page = await portal.Visitor().OpenAsync("/rules");

        Assert.Contains($"其中 {_unnumbered.Length + _undated.Length} 项待核对", page.TextOf("unchecked"), StringComparison.Ordinal);
        Assert.Contains($"{_unnumbered.Length} 项没有查到公开的文号", page.TextOf("unchecked"), StringComparison.Ordinal);
        Assert.Equal(_register.Rules.Where(rule => !rule.IsChecked).Select(rule => rule.Title), page.FindAll("rule").Where(rule => rule.QuerySelector("[data-testid='checked']")!.TextContent.Trim() == "待核对").Select(rule => rule.QuerySelector("h2")!.TextContent.Trim()));
        Assert.Equal(_register.Rules.Select(rule => rule.Text?.AbsoluteUri).OfType<string>(), page.FindAll("rule").SelectMany(rule => rule.QuerySelectorAll("a[rel~='external']")).Select(link => link.GetAttribute("href")));
        Assert.All(_register.Rules.Select(rule => rule.Text).OfType<Uri>(), text => Assert.EndsWith(".gov.cn", text.Host, StringComparison.Ordinal));
    }

    /// <summary>R29: of the two measures on interpretation each names the term of its own days.</summary>
    [Fact]
    public async Task A_rule_tells_only_the_terms_of_its_own_days()
    {
        var page = await portal.Visitor().OpenAsync("/rules");
        var (before, since) = (EntryOf(page, "云南省行政机关政策文件解读工作实施办法"), EntryOf(page, "云南省行政机关政策解读工作办法"));

        Assert.Contains("云政办发〔2023〕13号", since, StringComparison.Ordinal);
        Assert.Single(BookOf(page, "云南省行政机关政策文件解读工作实施办法"));
        Assert.Single(BookOf(page, "云南省行政机关政策解读工作办法"));
        Assert.Contains("2018-07-16", before, StringComparison.Ordinal);
        Assert.Contains("2023-03-06", since, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Citizens_read_each_rule_with_its_terms()
    {
        var page = await portal.Visitor().OpenAsync("/rules");

        Assert.Equal(_register.Rules.Length, page.FindAll("rule").Count);
        Assert.Contains("3个工作日", EntryOf(page, "云南省行政机关政策文件解读工作实施办法"), StringComparison.Ordinal);
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
        Assert.DoesNotContain("还没有照它计时的功能", EntryOf(page, "云南省行政机关政策文件解读工作实施办法"), StringComparison.Ordinal);
    }

    private static IElement RuleOf(Page page, string title) => page.FindAll("rule").Single(rule => rule.QuerySelector("h2")!.TextContent.Trim() == title);

    private static string EntryOf(Page page, string title) => RuleOf(page, title).TextContent;

    private static IReadOnlyList<IElement> BookOf(Page page, string title) => [.. RuleOf(page, title).QuerySelectorAll("ul li")];

    // Named whole, or by what stands before its last part: duty.ladder.3 by "duty.ladder.".
    private static bool Runs(string code, string clock) => code.Contains($"\"{clock}\"", StringComparison.Ordinal) || code.Contains($"\"{clock[..(clock.LastIndexOf('.') + 1)]}\"", StringComparison.Ordinal);

    [GeneratedRegex("《(?<title>[^》]+)》", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Titles();
}
