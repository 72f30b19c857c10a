using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Catalogue.Topics;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Citizens;

/// <summary>Topics are questions: their pages hold what fits at the moment of reading, and nothing else (R38, R119).</summary>
public sealed class TopicTests(CityPortal portal) : IClassFixture<CityPortal>
{
    [Fact]
    public async Task An_item_released_now_is_on_the_page_at_the_next_request_and_gone_with_its_record()
    {
        var text = PortalCity.Notice("关于减税降费政策落实情况的通告");
        var before = await LinesAsync("/topics/jsjf");

        var edition = await portal.Walk.ToAsync(EditorialState.Published, text with { MadeOn = ChinaTime.DayOf(portal.Walk.Now) });
        var shown = await LinesAsync("/topics/jsjf");
        await portal.Walk.TakeAsync(edition, EditorialEvent.Hide);

        Assert.DoesNotContain(text.Title, before);
        Assert.Contains(text.Title, shown);
        Assert.Equal(before, await LinesAsync("/topics/jsjf"));
    }

    [Fact]
    public async Task The_page_lists_exactly_what_the_question_finds()
    {
        string[] fitting = ["校园安全检查的通知", "食品抽检结果的通告", "关于养老服务的说明", "招生方案", "文件汇编"];
        foreach (var title in fitting)
        {
            await portal.CarryOverAsync(PortalCity.Notice(title) with { Keywords = title == "文件汇编" ? "学前教育" : "" }, Organs.City, null, new(2019, 5, 1, 0, 0, 0, TimeSpan.Zero), PublishedPrecision.Day);
        }

        foreach (var topic in await TopicsAsync())
        {
            var expected = await portal.InsideAsync(async services =>
            {
                var all = await services.GetRequiredService<PortalDbContext>().PublicRecords.AsNoTracking().Where(record => record.IsCurrent && record.BodyHtml != "").ToListAsync();
                var columns = await services.GetRequiredService<PortalDbContext>().Columns.AsNoTracking().ToDictionaryAsync(column => column.Id);
                return all.Where(record => topic.AnyOf.Any(one => Fits(one, record.Title + " " + record.Keywords, columns[record.ColumnId].Key, record.Theme, record.TypeKey))).Select(record => record.Title).Order().ToList();
            });

            Assert.Equal(expected, (await LinesAsync($"/topics/{topic.Key}")).Order());
        }
    }

    [Fact]
    public async Task Twelve_fields_and_six_displays_each_have_a_page_with_its_owners()
    {
        using var shipped = new ReferencePortal();
        var topics = await TopicsAsync();

        Assert.Equal(12, topics.Count(topic => topic.Kind == TopicKind.HotField));
        Assert.Equal(6, topics.Count(topic => topic.Kind == TopicKind.CentralDisplay));
        foreach (var topic in topics)
        {
            var page = await shipped.Visitor().OpenAsync($"/topics/{topic.Key}");

            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Equal(topic.Owners.Length, page.Find("topic-owners")!.QuerySelectorAll("a").Length);
            Assert.Equal(topic.Name, page.Document.QuerySelector("meta[name=ColumnName]")!.GetAttribute("content"));
        }
    }

    [Fact]
    public async Task A_field_without_news_for_ninety_days_says_so_and_an_empty_topic_is_in_no_list()
    {
        await portal.CarryOverAsync(PortalCity.Notice("关于防范非法集资的提示"), Organs.City, null, portal.Walk.Now.AddDays(-95), PublishedPrecision.Day);

        var (list, page) = (await portal.Visitor().OpenAsync("/topics"), await portal.Visitor().OpenAsync("/topics/jraq"));

        Assert.NotNull(page.Find("topic-silent"));
        Assert.Contains("金融安全", list.TextOf("silent-topics"), StringComparison.Ordinal);
        Assert.Contains(list.FindAll("topic"), link => link.TextContent == "金融安全");
        Assert.DoesNotContain(list.FindAll("topic"), link => link.TextContent == "基层政务公开标准目录");
        Assert.DoesNotContain("基层政务公开标准目录", list.TextOf("silent-topics"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/topics/nothing", HttpStatusCode.NotFound)]
    [InlineData("/topics/jsjf?organ=nobody", HttpStatusCode.NotFound)]
    [InlineData("/topics/jsjf?year=x", HttpStatusCode.UnprocessableEntity)]
    [InlineData("/topics/jsjf?year=2018&organ=530581000", HttpStatusCode.OK)]
    public async Task A_faulty_address_is_answered_with_a_sentence(string address, HttpStatusCode status) =>
        Assert.Equal(status, (await portal.Visitor().OpenAsync(address)).Status);

    private async Task<List<string>> LinesAsync(string address)
    {
        var titles = new List<string>();
        for (string? next = address; next is not null;)
        {
            var page = await portal.Visitor().OpenAsync(next);
            titles.AddRange(page.FindAll("record-link").Select(link => link.TextContent));
            next = page.Document.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        return titles;
    }

    private Task<List<Topic>> TopicsAsync() => portal.InsideAsync(services => Task.FromResult(services.GetRequiredService<ReferenceBook>().Topics.ToList()));

    // The plain meaning of a question; in the small city there are no branches and no stages are asked.
    private static bool Fits(TopicCriteria asked, string words, string column, string theme, string type) =>
        (asked.Columns.Length == 0 || asked.Columns.Contains(column))
        && (asked.Types.Length == 0 || asked.Types.Contains(type))
        && (asked.Themes.Length == 0 || asked.Themes.Any(code => theme.StartsWith(code.EndsWith("00", StringComparison.Ordinal) ? code[..2] : code, StringComparison.Ordinal)))
        && (asked.Words.Length == 0 || asked.Words.Any(word => words.Contains(word, StringComparison.Ordinal)));
}
