using System.IO.Compression;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Data;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Policies;
using TengchongPortal.Domain.Staff;
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

        Assert.Equal(["3 件", "2 件", "1 件（50.0%）", "1 件", "1 件", "1 件", "1 件", "主要负责人解读 1 篇"], page.Find("quarter")!.QuerySelectorAll("dd").Select(cell => cell.TextContent.Trim()));
        Assert.Contains("逾期未解读", page.TextOf("faulty"), StringComparison.Ordinal);
        var lines = page.Find("principals")!.QuerySelectorAll("tbody tr").Select(row => string.Join(' ', row.Children.Select(cell => cell.TextContent.Trim())).TrimEnd()).ToList();
        Assert.Equal("腾冲市示例局 泰山岩局长 1 高龄津贴怎么领", lines[0]);
        Assert.Contains("腾冲市另一示例局 尚未登记 0", lines);
        var quiet = await _portal.Visitor().OpenAsync($"/interpretations/report?year=2019&quarter=4&issuer={Uri.EscapeDataString("腾冲市示例局")}");
        Assert.Equal("腾冲市示例局", quiet.Document.QuerySelector("select[name='issuer'] option[selected]")!.TextContent.Trim());
    }

    [Fact]
    public async Task Who_explained_nothing_explained_nothing_late()
    {
        var walk = new CityWalk(_portal);
        var withdrawn = await walk.PolicyFirstAsync();
        var exempted = await walk.PolicyFirstAsync();
        _portal.Clock!.SetUtcNow(ChinaTime.StartOf(new(2019, 10, 9)).AddHours(9));
        Assert.Equal(["逾期未解读", "逾期未解读"], await ExplainedAsync());

        var material = await walk.StartAsync(PolicyCity.Explaining(withdrawn.DocumentId, walk.Now), "interpretation");
        await walk.ReleaseAsync(material);
        await walk.ReviseAsync(exempted.Id, text => text with { Policy = PolicyTexts.Facts with { Exemption = "internal", ExemptionNote = "只规定值班安排" } });
        Assert.Equal(["逾期未解读", "逾期解读"], (await ExplainedAsync()).Order(StringComparer.Ordinal));

        await walk.DecideAsync(material, EditorialEvent.Withdraw);
        Assert.Equal(["逾期未解读", "逾期未解读"], await ExplainedAsync());
        Assert.All((await _portal.Visitor().OpenAsync("/interpretations/report?year=2019&quarter=3")).Find("faulty")!.Children, line => Assert.Contains("：逾期未解读", line.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_policies_of_a_quarter_are_listed_by_organ_and_go_into_files()
    {
        var walk = new CityWalk(_portal);
        var (together, _) = await walk.PackageAsync();
        await walk.ReleaseAsync(together.Id);
        await walk.ToAsync(EditorialState.Published, PolicyCity.Policy(walk.Now, PolicyCity.First, "市政府的通知"), "policy", Organs.City);
        const string Report = "/interpretations/report?year=2019&quarter=3";

        var whole = (await _portal.Visitor().OpenAsync(Report)).Find("issued")!.QuerySelectorAll("tbody tr").Select(row => row.QuerySelector("[data-label='三同步']")!.TextContent).ToList();
        var one = (await _portal.Visitor().OpenAsync($"{Report}&issuer={Uri.EscapeDataString("腾冲市示例局")}")).Find("issued")!.QuerySelectorAll("tbody tr").Single();
        var csv = (await _portal.Visitor().OpenAsync("/interpretations/report.csv?year=2019&quarter=3")).Text;
        using var answer = await _portal.Visitor().FetchAsync(new HttpRequestMessage(HttpMethod.Get, "/interpretations/report.xlsx?year=2019&quarter=3"));
        using var zip = new ZipArchive(new MemoryStream(await answer.Content.ReadAsByteArrayAsync()));

        Assert.Equal(["同步", "未同步"], whole.Order(StringComparer.Ordinal));
        Assert.Contains("关于提高高龄津贴标准的通知", one.TextContent, StringComparison.Ordinal);
        Assert.Contains("市政府的通知", csv, StringComparison.Ordinal);
        Assert.Equal(3, csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.NotNull(zip.GetEntry("xl/worksheets/sheet2.xml"));
        Assert.Equal(HttpStatusCode.NotFound, (await _portal.Visitor().OpenAsync("/interpretations/report.csv?year=2017")).Status);
    }

    [Fact]
    public async Task A_head_who_explains_what_the_government_issued_counts_for_the_organ_that_explains() // R32
    {
        var walk = new CityWalk(_portal);
        var policy = await walk.FindAsync(await walk.ToAsync(EditorialState.Published, PolicyCity.Policy(walk.Now, PolicyCity.First), "policy", Organs.City));
        var head = PolicyTexts.Interpretation with { Renditions = [new(InterpretationForm.Principal)], Interpreter = "泰山岩", InterpreterPost = "局长", IsPrincipal = true };
        await walk.ReleaseAsync(await walk.StartAsync(PolicyCity.Explaining(policy.DocumentId, walk.Now, head), "interpretation", Organs.City));

        var lines = (await _portal.Visitor().OpenAsync("/interpretations/report?year=2019&quarter=3")).Find("principals")!.QuerySelectorAll("tbody tr").Select(row => string.Join(' ', row.Children.Select(cell => cell.TextContent.Trim())).TrimEnd());

        Assert.Equal("腾冲市示例局 泰山岩局长 1 高龄津贴怎么领", lines.First());
    }

    [Fact]
    public async Task Each_head_of_the_year_has_a_line_of_their_own_also_who_explained_nothing() // R32
    {
        var walk = new CityWalk(_portal);
        await NameAsync("龙江水", "局长", new(2018, 6, 1));
        await NameAsync("泰山岩", "局长", new(2019, 3, 1));
        var head = PolicyTexts.Interpretation with { Renditions = [new(InterpretationForm.Principal)], Interpreter = "泰山岩", InterpreterPost = "局长", IsPrincipal = true };
        var (together, _) = await walk.PackageAsync(explaining: head);
        await walk.ReleaseAsync(together.Id);

        Assert.Equal(["腾冲市示例局 泰山岩局长 1 高龄津贴怎么领", "腾冲市示例局 龙江水局长 0"], await LinesAsync(2019, "腾冲市示例局"));
        Assert.Equal(["腾冲市示例局 龙江水局长 0"], await LinesAsync(2018, "腾冲市示例局"));
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

    private async Task<List<string>> ExplainedAsync() =>
        [.. (await _portal.Visitor().OpenAsync("/interpretations/report?year=2019&quarter=3")).Find("issued")!.QuerySelectorAll("[data-label='解读']").Select(cell => cell.TextContent.Trim())];

    private async Task<IEnumerable<string>> LinesAsync(int year, string organ) => (await _portal.Visitor().OpenAsync($"/interpretations/report?year={year}&quarter=3")).Find("principals")!
        .QuerySelectorAll("tbody tr").Select(row => string.Join(' ', row.Children.Select(cell => cell.TextContent.Trim())).TrimEnd()).Where(line => line.StartsWith(organ, StringComparison.Ordinal));

    private Task NameAsync(string name, string post, DateOnly day) => _portal.InsideAsync(async services =>
    {
        var db = services.GetRequiredService<PortalDbContext>();
        var organ = await db.Organs.SingleAsync(one => one.Id == Organs.Department.Id);
        var entry = ResponsibilityEntry.Enter(organ, new("", "", "", "", "", "", "", 0, 1) { HeadName = name, HeadPost = post }, People.One(StaffRole.DraftingClerk), ChinaTime.StartOf(day));
        entry.Confirm(organ, People.One(StaffRole.UnitReviewer), ChinaTime.StartOf(day));
        db.ResponsibilityEntries.Add(entry);
        await db.SaveChangesAsync();
    });
}
