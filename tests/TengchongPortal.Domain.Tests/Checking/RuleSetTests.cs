using TengchongPortal.Domain.Checking;

namespace TengchongPortal.Domain.Tests.Checking;

public sealed class RuleSetTests
{
    private static readonly int _hostileLength =
        Environment.GetEnvironmentVariable("PORTAL_TEST_DEPTH") == "full" ? 4_000_000 : 250_000;

    [Fact]
    public void Every_rule_says_its_sentence_and_where_it_is_written() =>
        Assert.All(RuleSet.Current.Rules, rule =>
        {
            Assert.Matches(@"^[a-z]+(\.[a-z-]+)+$", rule.Code);
            Assert.Matches(@"^[一-鿿][^。]*。$", rule.Sentence);
            Assert.Matches(@"《[^》]+》|GB/T \d+", rule.Citation);
            Assert.Contains(rule.Citation, rule.Rule, StringComparison.Ordinal);
        });

    // A changed list is a new version: signatures are bound to the version that looked.
    [Fact]
    public void A_version_is_its_rules()
    {
        Assert.Equal("4", RuleSet.Current.Version);
        Assert.Equal(
            [
                "docno.form", "docno.prefix.unknown", "personal.bank-card", "personal.identity-likely", "personal.identity-number", "personal.mobile", "phone.unregistered",
                "phrase.duplicated", "punct.halfwidth", "punct.stray", "secrecy.internal-stamp", "secrecy.mark",
                "space.stray", "unit.fractional-count",
            ],
            RuleSet.Current.Rules.Select(rule => rule.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_record_is_checked_field_by_field_in_one_report()
    {
        var report = Checks.Checker.Check(
        [
            new CheckedText("关于某事的请示（机密）", TextKind.Draft) { Field = "Title" },
            new CheckedText("第一行。\r\n第二行𠮷，电话13800138000。", TextKind.Draft) { Field = "Body" },
        ]);

        Assert.Equal(
            [("Title", "secrecy.mark", 1, 9), ("Body", "personal.mobile", 2, 9)],
            report.Findings.Select(f => (f.Field, f.Code, f.Line, f.Column)));
        Assert.Equal("secrecy.mark", report.Refusal?.Code);
        Assert.Equal(RuleSet.Current.Version, report.RuleSetVersion);
    }

    [Fact]
    public void A_clean_text_has_no_refusal()
    {
        var report = Checks.Of("腾冲市全面推进基层政务公开标准化规范化。");

        Assert.Empty(report.Findings);
        Assert.Null(report.Refusal);
    }

    // Quadratic work over so long a text would not come back within the hour; linear work is a blink.
    [Theory]
    [InlineData("1")]
    [InlineData("1 ")]
    [InlineData("4 4 0 5-2")]
    [InlineData("(")]
    [InlineData("〔2018〕")]
    [InlineData("《")]
    [InlineData("“")]
    [InlineData("“甲甲、")]
    [InlineData("秘密")]
    [InlineData("机密★")]
    [InlineData("密级：")]
    [InlineData("内部资料 ")]
    [InlineData("人,")]
    [InlineData("、等")]
    [InlineData("1.1")]
    [InlineData("\n")]
    [InlineData(" ")]
    [InlineData("人 1 ")]
    [InlineData("账号 4111111111111111 ")]
    public void A_hostile_text_is_read_to_its_end(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, _hostileLength / piece.Length)) + "\n机密★10年";

        var report = Checks.Of(text, TextKind.Draft);

        Assert.True(report.CutRules.Contains("secrecy.mark") || report.SecrecyStops.Any());
        Assert.True(report.Findings.Length <= TextChecker.LimitPerRule * RuleSet.Current.Rules.Length);
    }
}
