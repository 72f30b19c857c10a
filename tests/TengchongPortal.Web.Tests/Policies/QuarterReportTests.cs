using System.Net;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Policies;

/// <summary>The quarterly report and the ledger of heads who explain are counted from what is public (domain 04 §5.4, R32).</summary>
public sealed class QuarterReportTests : IDisposable
{
    private static readonly DateTimeOffset _start = ChinaTime.StartOf(new(2019, 9, 27)).AddHours(9);

    private readonly PortalUnderTest _portal = new(PortalStart.City) { Clock = new FakeTimeProvider(_start) };

    [Fact]
    public async Task A_quarter_counts_what_was_issued_owed_explained_together_and_late()
    {
        var walk = new CityWalk(_portal);
        var head = PolicyTexts.Interpretation with { Renditions = [new(InterpretationForm.Principal)], Interpreter = "泰山岩", InterpreterPost = "局长", IsPrincipal = true };
        var (together, _) = await walk.PackageAsync(explaining: head);
        await walk.ReleaseAsync(together.Id);
        await walk.PolicyFirstAsync();
        await walk.PolicyFirstAsync(PolicyTexts.Facts with { Exemption = "internal", ExemptionNote = "只规定值班安排" });
        _portal.Clock!.SetUtcNow(ChinaTime.StartOf(new(2019, 10, 9)));

        var page = await _portal.Visitor().OpenAsync("/interpretations/report?year=2019&quarter=3");

        Assert.Equal(["3 件", "2 件", "1 件（50.0%）", "1 件", "1 件", "主要负责人解读 1 件"], page.Find("quarter")!.QuerySelectorAll("dd").Select(cell => cell.TextContent.Trim()));
        Assert.Contains("逾期未解读", page.TextOf("faulty"), StringComparison.Ordinal);
        var lines = page.Find("principals")!.QuerySelectorAll("tbody tr").Select(row => string.Join(' ', row.Children.Select(cell => cell.TextContent.Trim()))).ToList();
        Assert.Equal("腾冲市示例局 泰山岩 1", lines[0]);
        Assert.Contains("腾冲市另一示例局  0", lines);
    }

    [Theory]
    [InlineData("?year=2019&quarter=4", HttpStatusCode.NotFound)]
    [InlineData("?year=2017", HttpStatusCode.NotFound)]
    [InlineData("?year=2020", HttpStatusCode.NotFound)]
    [InlineData("?year=2019&quarter=5", HttpStatusCode.NotFound)]
    [InlineData("?year=去年", HttpStatusCode.NotFound)]
    [InlineData("?year=2018", HttpStatusCode.OK)]
    [InlineData("", HttpStatusCode.OK)]
    public async Task A_quarter_that_has_not_begun_is_not_found(string query, HttpStatusCode status) =>
        Assert.Equal(status, (await _portal.Visitor().OpenAsync($"/interpretations/report{query}")).Status);

    public void Dispose() => _portal.Dispose();
}
