using TengchongPortal.Domain.Checking;
using Xunit.Abstractions;

namespace TengchongPortal.Domain.Tests.Checking;

/// <summary>A real office's report with its printed faults; six of the kinds are found by the rules so far. R18, R60, R90, R109</summary>
public sealed class SeedReportTests(ITestOutputHelper output)
{
    private static readonly CheckReport _report =
        Checks.Of(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", "tengchong-2019-openness-report.txt")));

    [Theory]
    [InlineData("unit.fractional-count", FindingLevel.Stop, 6, 144, "35.72人次")]
    [InlineData("docno.prefix.unknown", FindingLevel.Warn, 18, 127, "报政办发〔2018〕56号")]
    [InlineData("phrase.duplicated", FindingLevel.Stop, 13, 214, "谁牵头,谁落实,谁负责、谁落实")]
    [InlineData("punct.stray", FindingLevel.Warn, 9, 433, "公安(网安)、等")]
    [InlineData("space.stray", FindingLevel.Auto, 8, 215, " 3 ")]
    [InlineData("space.stray", FindingLevel.Auto, 13, 19, " 2019 ")]
    [InlineData("space.stray", FindingLevel.Auto, 26, 197, ", ")]
    [InlineData("punct.halfwidth", FindingLevel.Auto, 4, 6, ",")]
    public void A_printed_fault_is_found_at_its_place(string code, FindingLevel level, int line, int column, string text) =>
        Assert.Contains(_report.Findings, f => (f.Code, f.Level, f.Line, f.Column, f.Text) == (code, level, line, column, text));

    [Fact]
    public void Nothing_else_is_found()
    {
        foreach (var finding in _report.Findings)
        {
            output.WriteLine($"{finding.Level} {finding.Code} {finding.Line}:{finding.Column} [{finding.Text}] {finding.Suggestion}");
        }

        Assert.Equal(8, _report.Findings.Length);
    }
}
