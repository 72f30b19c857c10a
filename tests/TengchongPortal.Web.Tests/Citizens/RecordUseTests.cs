using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Files;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Citizens.Disclosures.Parts;
using TengchongPortal.Web.Tests.Citizens.Finding;
using TengchongPortal.Web.Tests.Files;

namespace TengchongPortal.Web.Tests.Citizens;

/// <summary>What a reader does with a record: find a place in it, point others at it, tell that it is wrong (R107).</summary>
public sealed class RecordUseTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private const string Long = "为了方便群众办事，各单位应当按照规定办理。";

    [Fact]
    public async Task A_long_text_has_a_table_of_contents_whose_entries_lead_into_it()
    {
        var body = string.Join("\n\n", Enumerable.Range(1, 4).Select(number => $"## 第{number}部分 & 其他\n\n{string.Concat(Enumerable.Repeat(Long, 20))}"));
        var id = await portal.DocumentAsync(EditorialState.Published, PortalCity.Notice() with { Body = body });

        var page = await portal.Visitor().OpenAsync($"/records/{id}");

        var entries = page.Find("outline")!.QuerySelectorAll("a").ToList();
        Assert.Equal(["第1部分 & 其他", "第2部分 & 其他", "第3部分 & 其他", "第4部分 & 其他"], entries.Select(entry => entry.TextContent));
        Assert.All(entries, entry => Assert.NotNull(page.Document.GetElementById(Uri.UnescapeDataString(entry.GetAttribute("href")![1..]))));
    }

    [Fact]
    public async Task A_short_text_has_none() =>
        Assert.Null((await portal.Visitor().OpenAsync($"/records/{await PublishedAsync()}")).Find("outline"));

    [Fact]
    public void Levels_count_from_the_highest_heading_and_deeper_ones_are_left_out()
    {
        var html = """<h3 id="a">甲</h3><h4 id="b"><em>乙</em></h4><h5 id="c">丙</h5><h3 id="d">丁</h3>""";

        Assert.Equal([("甲", 1), ("乙", 2), ("丁", 1)], RecordOutline.Of(html, new string('文', 2000)).Select(entry => (entry.Words, entry.Level)));
        Assert.Empty(RecordOutline.Of(html, "短"));
    }

    [Fact]
    public async Task The_record_in_the_words_of_programs_has_the_values_of_the_header_block()
    {
        var id = await portal.DocumentAsync(EditorialState.Published, PortalCity.Notice("关于“</script><b>”的通知"));

        var page = await portal.Visitor().OpenAsync($"/records/{id}");

        using var linked = JsonDocument.Parse(page.Document.QuerySelector("script[type='application/ld+json']")!.TextContent);
        var cells = page.Find("header-block")!.QuerySelectorAll("dd").Select(cell => cell.TextContent.Trim()).ToList();
        Assert.Equal("关于“</script><b>”的通知", linked.RootElement.GetProperty("name").GetString());
        Assert.Equal(cells[0], linked.RootElement.GetProperty("identifier").GetString());
        Assert.Equal(cells[1], linked.RootElement.GetProperty("publisher").GetProperty("name").GetString());
        Assert.Equal(cells[2], linked.RootElement.GetProperty("isPartOf").GetProperty("name").GetString());
        Assert.Equal(page.TextOf("address"), linked.RootElement.GetProperty("url").GetString());
        Assert.Equal(page.TextOf("address"), page.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task The_line_for_a_list_of_sources_names_organ_title_day_number_and_address()
    {
        var id = await PublishedAsync();

        var page = await portal.Visitor().OpenAsync($"/records/{id}");
        var citation = page.TextOf("citation");

        Assert.All(
            [page.TextOf("record-title"), page.TextOf("address"), page.Find("header-block")!.QuerySelector("dd")!.TextContent.Trim()],
            part => Assert.Contains(part, citation, StringComparison.Ordinal));
        Assert.DoesNotContain("..", citation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Searching_sharing_printing_downloading_subscribing_and_answering_need_no_script(bool hasFile) // R107
    {
        var text = PortalCity.Notice() with { Files = hasFile ? [await FileAsync()] : [] };
        var visitor = portal.Visitor();
        var page = await visitor.OpenAsync($"/records/{await portal.DocumentAsync(EditorialState.Published, text)}");
        var tools = page.Document.QuerySelectorAll("[aria-label=本页工具] a").ToDictionary(link => link.TextContent, link => link.GetAttribute("href")!);
        page.Document.QuerySelectorAll("script").ToList().ForEach(script => script.Remove());

        Assert.Equal("/search", page.Document.QuerySelector("#q")!.Closest("form")!.GetAttribute("action"));
        Assert.Equal(["打印版", hasFile ? "下载附件（1 个）" : "下载本页内容（JSON）", "分享和引用", "订阅本栏目（Atom）", "报告本页错误"], tools.Keys);
        Assert.NotNull(page.Document.QuerySelector("#reference ~ dl [data-testid=address]"));
        Assert.Equal($"/feeds/{Testing.Columns.Notices.Key}.atom", tools["订阅本栏目（Atom）"]);
        foreach (var address in tools.Values)
        {
            Assert.True(address[0] == '#' ? page.Document.GetElementById(address[1..]) is not null : (await visitor.OpenAsync(address)).Status == HttpStatusCode.OK, address);
        }
    }

    [Theory]
    [InlineData("/catalogue", "/feeds/all.atom")]
    [InlineData("/catalogue/{column}", "/feeds/{column}.atom")]
    [InlineData("/policies", "/policies.atom")]
    [InlineData("/interpretations", "/interpretations.atom")]
    [InlineData("/search?q=%E4%BE%BF%E6%B0%91", "/search.atom?q=%E4%BE%BF%E6%B0%91")]
    public async Task A_list_shows_where_it_can_be_subscribed_to(string list, string feed)
    {
        await PublishedAsync();
        await portal.IndexAsync();

        var link = (await portal.Visitor().OpenAsync(Of(list))).Find("subscribe")!.QuerySelector("a")!;

        Assert.Equal(Of(feed), link.GetAttribute("href"));
        Assert.Equal("application/atom+xml", (await portal.Visitor().OpenAsync(Of(feed))).Response.Content.Headers.ContentType!.MediaType);

        static string Of(string address) => address.Replace("{column}", Testing.Columns.Notices.Key, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_code_of_a_record_is_a_picture_of_our_own_and_stands_on_paper_too()
    {
        var id = await PublishedAsync();

        var picture = await portal.Visitor().OpenAsync($"/records/{id}/qr.svg");
        var paper = await portal.Visitor().OpenAsync($"/records/{id}/print");

        Assert.Equal("image/svg+xml", picture.Response.Content.Headers.ContentType!.MediaType);
        Assert.StartsWith("<svg ", picture.Text, StringComparison.Ordinal);
        Assert.NotNull(paper.Document.QuerySelector("main svg path"));
        Assert.Equal(HttpStatusCode.NotFound, (await portal.Visitor().OpenAsync($"/records/{Guid.NewGuid()}/qr.svg")).Status);
    }

    [Fact]
    public async Task Who_finds_an_error_is_told_whom_to_ring_and_the_page_is_named()
    {
        var id = await portal.DocumentAsync(EditorialState.Published, PortalCity.Notice("写错了的通知"));
        var record = await portal.Visitor().OpenAsync($"/records/{id}");

        var page = await portal.Visitor().OpenAsync(record.Find("report-error")!.GetAttribute("href")!);

        Assert.Equal("写错了的通知", page.TextOf("about-title"));
        Assert.EndsWith($"/records/{id}", page.TextOf("about"), StringComparison.Ordinal);
        Assert.Contains(Testing.Organs.Department.Name, page.TextOf("error-contacts"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/site-errors/new")]
    [InlineData("/site-errors/new?about=https://elsewhere.example/")]
    [InlineData("/site-errors/new?about=//elsewhere.example/records/x")]
    [InlineData("/site-errors/new?about=/records/not-a-number")]
    public async Task A_page_that_is_not_ours_is_not_named(string address)
    {
        var page = await portal.Visitor().OpenAsync(address);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Null(page.Find("about-title"));
        Assert.DoesNotContain("elsewhere", page.Find("about")?.TextContent ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_text_that_was_taken_away_the_error_page_tells_nothing()
    {
        var id = await portal.DocumentAsync(EditorialState.Hidden, PortalCity.Notice("不该再被看到的标题"));

        Assert.DoesNotContain("不该再被看到", (await portal.Visitor().OpenAsync($"/site-errors/new?about=/records/{id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_who_reads_on_finds_what_the_organ_published_last_in_the_column()
    {
        var one = await portal.DocumentAsync(EditorialState.Published, PortalCity.Notice("第一条"));
        var other = await portal.DocumentAsync(EditorialState.Published, PortalCity.Notice("第二条"));

        var page = await portal.Visitor().OpenAsync($"/records/{one}");

        Assert.Contains(page.Document.QuerySelectorAll("[data-testid=record-link]"), link => link.GetAttribute("href") == $"/records/{other}");
        Assert.DoesNotContain(page.Document.QuerySelectorAll("[data-testid=record-link]"), link => link.GetAttribute("href") == $"/records/{one}");
    }

    private async Task<RevisionFile> FileAsync()
    {
        var bytes = Pdfs.Scanned();
        var stored = await portal.InsideAsync(services => services.GetRequiredKeyedService<IFileStore>(FileStores.Quarantine).PutAsync(new MemoryStream(bytes), 1_000_000, CancellationToken.None));
        return new(Guid.CreateVersion7(), 1, stored.Sha256, "安排.pdf", "application/pdf", bytes.Length);
    }

    private Task<Guid> PublishedAsync() => portal.DocumentAsync(EditorialState.Published, PortalCity.Notice());
}
