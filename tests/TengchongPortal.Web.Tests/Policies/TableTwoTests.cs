using System.IO.Compression;
using System.Net;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Policies;

/// <summary>The row of the annual report that the ledger feeds, in the form's own words (年度报告表二).</summary>
public sealed class TableTwoTests : IDisposable
{
    private const string Address = "/ledger/table-two";

    private readonly PortalUnderTest _portal = new(PortalStart.City) { Clock = new FakeTimeProvider(ChinaTime.StartOf(new(2019, 3, 4)).AddHours(9)) };

    private CityWalk Walk => new(_portal);

    [Fact]
    public async Task A_year_stands_as_the_form_has_it_and_what_comes_later_does_not_change_it()
    {
        var first = await NormativeAsync("甲办法", new(2029, 12, 31));
        var second = await NormativeAsync("乙办法", new(2019, 10, 31));
        var third = await NormativeAsync("丙办法", new(2029, 12, 31));
        await EndAsync(third, RelationKind.Repeals);
        var running = await NumbersAsync(2019);
        On(new(2020, 1, 10));

        var whole = await NumbersAsync(2019);
        Assert.Equal(["规章 0 0 0", "行政规范性文件 3 1 2"], running);
        Assert.Equal(["规章 0 0 0", "行政规范性文件 3 1 1"], whole);
        await EndAsync(first, RelationKind.Repeals);
        await EndAsync(second, RelationKind.Repeals);
        await NormativeAsync("丁办法", new(2029, 12, 31));

        Assert.Equal(whole, await NumbersAsync(2019));
        Assert.Equal(["规章 0 0 0", "行政规范性文件 1 2 1"], await NumbersAsync(2020));
        var page = await _portal.Visitor().OpenAsync($"{Address}?year=2020");
        Assert.Equal(["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"], page.Find("table-two")!.QuerySelectorAll("thead tr:last-child th").Select(cell => cell.TextContent));
        Assert.Equal(["1 件", "1 件", "0 件", "1 件（本年废止的 2 件中，其余在废止前已经失效、撤回或者还没有施行）", "0 件", "0 件", "1 件"], page.Find("balance")!.QuerySelectorAll("dd").Select(cell => cell.TextContent.Trim()));
    }

    [Fact]
    public async Task It_goes_into_files_and_a_year_without_ledger_is_not_found()
    {
        await NormativeAsync("甲办法", new(2029, 12, 31));

        var csv = (await _portal.Visitor().OpenAsync($"{Address}.csv?year=2019")).Text;
        using var answer = await _portal.Visitor().FetchAsync(new HttpRequestMessage(HttpMethod.Get, $"{Address}.xlsx"));
        using var zip = new ZipArchive(new MemoryStream(await answer.Content.ReadAsByteArrayAsync()));

        Assert.Equal(["第二十条第（一）项", "信息内容,本年制发件数,本年废止件数,现行有效件数", "规章,0,0,0", "行政规范性文件,1,0,1"], csv.Trim('\uFEFF').Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim()));
        Assert.NotNull(zip.GetEntry("xl/worksheets/sheet1.xml"));
        Assert.Equal(HttpStatusCode.NotFound, (await _portal.Visitor().OpenAsync($"{Address}?year=2017")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _portal.Visitor().OpenAsync($"{Address}?year=去年")).Status);
        Assert.Equal($"{Address}?year=2019", (await _portal.Visitor().OpenAsync("/ledger")).Find("ledger-counts")!.QuerySelector("th a")!.GetAttribute("href"));
    }

    public void Dispose() => _portal.Dispose();

    private void On(DateOnly day) => _portal.Clock!.SetUtcNow(ChinaTime.StartOf(day).AddHours(9));

    private async Task<Guid> NormativeAsync(string title, DateOnly expires)
    {
        _portal.Clock!.Advance(TimeSpan.FromMinutes(1));
        return (await Walk.NormativeAsync(PolicyCity.Normative(Walk.Now, title, ChinaTime.DayOf(Walk.Now), expires))).DocumentId;
    }

    private async Task EndAsync(Guid document, RelationKind link)
    {
        _portal.Clock!.Advance(TimeSpan.FromMinutes(1));
        await Walk.ToAsync(EditorialState.Published, PortalCity.Notice("关于废止文件的决定") with { MadeOn = ChinaTime.DayOf(Walk.Now), Relations = [new(link, document)] });
    }

    private async Task<IEnumerable<string>> NumbersAsync(int year) => (await _portal.Visitor().OpenAsync($"{Address}?year={year}")).Find("table-two")!
        .QuerySelectorAll("tbody tr").Select(row => string.Join(' ', row.Children.Select(cell => cell.TextContent))).ToList();
}
