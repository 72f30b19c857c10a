using System.Text.Json;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Citizens;

/// <summary>R7: the six values are the same bytes on the page, on paper, in the tags and in JSON.</summary>
public sealed class HeaderBlockTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private static readonly string[] _names = ["IndexNumber", "Publisher", "Catalogue", "PublishedAt", "DocumentNumber", "Views"];

    [Theory]
    [InlineData("关于“三·五”学雷锋活动的通知 <一>", "腾示发〔2019〕12号")]
    [InlineData("没有文号 & 的通知", "")]
    public async Task Six_values_are_equal_wherever_they_are_written(string title, string number)
    {
        var id = await portal.DocumentAsync(EditorialState.Published, PortalCity.Notice(title) with { DocumentNumber = number });
        var visitor = portal.Visitor();

        var page = await visitor.OpenAsync($"/records/{id}");
        var paper = await visitor.OpenAsync($"/records/{id}/print");
        using var json = JsonDocument.Parse((await visitor.OpenAsync($"/records/{id}.json")).Text);

        var onPage = CellsOf(page);
        Assert.Equal(number, onPage[4]);
        Assert.Equal(onPage, CellsOf(paper));
        Assert.Equal(onPage, _names.Select(name => page.Document.QuerySelector($"meta[name={name}]")!.GetAttribute("content")));
        Assert.Equal(onPage, json.RootElement.GetProperty("header").EnumerateObject().Select(cell => cell.Value.GetString()));
    }

    [Fact]
    public async Task The_record_of_the_seed_report_prints_its_published_second_and_the_line_of_its_migration()
    {
        var published = new DateTimeOffset(2019, 12, 11, 23, 56, 51, TimeSpan.Zero);
        var id = await portal.CarryOverAsync(PortalCity.Notice("腾冲市2019年政务公开工作情况报告"), Organs.City, "01526376-3-/2019-1212001", published, PublishedPrecision.Second);

        var page = await portal.Visitor().OpenAsync($"/records/{id}");

        Assert.Equal(["01526376-3-/2019-1212001", "腾冲市人民政府", "公示公告", "2019-12-12 07:56:51"], CellsOf(page)[..4]);
        Assert.Equal("2019-12-12 07:56", page.Document.QuerySelector("meta[name=PubDate]")!.GetAttribute("content"));
        Assert.StartsWith("由原网站迁移，迁移入库 20", page.TextOf("carried-over"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PublishedPrecision.Day, "2018-05-04")]
    [InlineData(PublishedPrecision.Unknown, "发布日期不详")]
    public async Task A_date_is_printed_no_finer_than_it_is_known(PublishedPrecision precision, string shown)
    {
        DateTimeOffset? day = precision == PublishedPrecision.Day ? new(2018, 5, 3, 16, 0, 0, TimeSpan.Zero) : null;
        var id = await portal.CarryOverAsync(PortalCity.Notice(), Organs.City, null, day, precision);

        Assert.Equal(shown, CellsOf(await portal.Visitor().OpenAsync($"/records/{id}"))[3]);
    }

    [Fact]
    public async Task Every_page_type_carries_the_tags_that_the_rule_asks_of_it()
    {
        var id = await portal.DocumentAsync(EditorialState.Published, PortalCity.Notice());
        string[] site = ["SiteName", "SiteDomain", "SiteIDCode"];
        string[] column = [.. site, "ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType"];
        string[] article = [.. column, "ArticleTitle", "PubDate", "ContentSource"];

        foreach (var (path, wanted) in new[] { ("/", site), ("/catalogue", column), ("/catalogue/gsgg", column), ("/organs", column), ("/log", column), ("/nowhere", site), ($"/records/{id}", article) })
        {
            var tags = (await portal.Visitor().OpenAsync(path)).Document.QuerySelectorAll("meta[name]").ToLookup(tag => tag.GetAttribute("name"), tag => tag.GetAttribute("content"));

            Assert.All(wanted, name => Assert.NotEmpty(Assert.Single(tags[name])!));
        }
    }

    private static string[] CellsOf(Page page) => [.. page.Find("header-block")!.QuerySelectorAll("dd").Select(cell => cell.TextContent.Trim())];
}
