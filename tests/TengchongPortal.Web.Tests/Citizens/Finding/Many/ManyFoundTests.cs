using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Search;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Citizens.Finding.Many;

/// <summary>What the page says where very much is found, with many made few (<see cref="ModestIndex"/>).</summary>
public sealed class ManyFoundTests(ManyFoundTests.ManyPortal portal) : IClassFixture<ManyFoundTests.ManyPortal>
{
    private const int Records = 24, FirstYear = 2000;

    [Fact]
    public async Task A_total_beyond_what_is_stated_is_more_than_that_and_each_choice_is_counted_in_whole()
    {
        var page = await portal.SearchAsync("银杏");
        using var json = JsonDocument.Parse((await portal.Visitor().OpenAsync("/search.json?q=银杏")).Text);

        Assert.Equal($"找到 超过 {ModestIndex.MostStated} 条", page.TextOf("found-count").Trim());
        Assert.Equal((ModestIndex.MostStated, true), (json.RootElement.GetProperty("total").GetInt32(), json.RootElement.GetProperty("more").GetBoolean()));
        Assert.Contains(page.FindAll("choice"), choice => choice.TextContent == Organs.Department.Name && choice.NextElementSibling!.TextContent == $"{Records / 2} 条");
    }

    [Fact]
    public async Task Beyond_ten_choices_the_rest_lies_in_a_fold_that_needs_no_script()
    {
        var page = await portal.SearchAsync("银杏");
        var more = page.Find("more-choices")!;
        var oldest = more.QuerySelectorAll("a")[^1];
        var narrowed = await portal.Visitor().OpenAsync(oldest.GetAttribute("href")!);

        Assert.Equal(("DETAILS", "更多发布年份（2）"), (more.TagName, more.QuerySelector("summary")!.TextContent));
        Assert.Equal(10, more.ParentElement!.QuerySelectorAll("a[data-testid=choice]").Length - 2);
        Assert.Equal($"{FirstYear}年", oldest.TextContent);
        Assert.Equal(["银杏第1号通知", "银杏第0号通知"], narrowed.FindAll("record-link").Select(link => link.TextContent));
    }

    [Theory]
    [InlineData("")]
    [InlineData("&sort=date")]
    public async Task Ten_pages_on_and_ten_back_are_the_same_pages(string order)
    {
        var visitor = portal.Visitor();
        var pages = new List<Page> { await portal.SearchAsync("银杏", order) };
        for (var step = 0; step < 10; step++)
        {
            pages.Add(await visitor.OpenAsync(AddressOf(pages[^1], "next")!));
        }

        var back = new List<Page> { pages[^1] };
        for (var step = 0; step < 10; step++)
        {
            back.Add(await visitor.OpenAsync(AddressOf(back[^1], "prev")!));
        }

        Assert.Equal(11 * ModestIndex.PageSize, pages.SelectMany(page => page.Hits).Distinct().Count());
        Assert.Equal(pages.Select(page => string.Join(' ', page.Hits)), Enumerable.Reverse(back).Select(page => string.Join(' ', page.Hits)));
        Assert.Null(AddressOf(back[^1], "prev"));
        Assert.NotNull(AddressOf(back[^1], "next"));
        Assert.All(pages, page => Assert.InRange(AddressOf(page, "next")?.Length ?? 0, 0, 200));
    }

    [Theory]
    [InlineData("2003年", "/search?from=2003-01-01&to=2003-12-31", "2003年", 2)]
    [InlineData("2003年2月", "/search?from=2003-02-01&to=2003-02-28", "2003年2月", 1)]
    [InlineData("2003-02-05", "/search?from=2003-02-05&to=2003-02-05", "2003年2月5日", 1)]
    public async Task A_date_leads_to_what_was_published_then_and_the_days_can_be_taken_away_again(string typed, string address, string label, int count)
    {
        var page = await portal.SearchAsync(typed);
        var lead = page.Find("found-dated")!;
        var then = await portal.Visitor().OpenAsync(lead.QuerySelector("a")!.GetAttribute("href")!);

        Assert.Equal($"{label}发布的信息{count} 条", lead.TextContent);
        Assert.Equal(address, lead.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal(count, then.Hits.Count);
        Assert.Equal(("/search", $"发布日期：{label}（取消）"), (then.Find("chip")!.GetAttribute("href"), then.TextOf("chip")));
    }

    [Theory]
    [InlineData("1999年")]
    [InlineData("2003年13月")]
    public async Task What_is_no_date_or_a_day_of_nothing_leads_nowhere(string typed) => Assert.Null((await portal.SearchAsync(typed)).Find("found-dated"));

    [Fact]
    public async Task Days_in_the_address_narrow_every_form_of_the_answer_and_stay_with_the_other_choices()
    {
        const string Days = "&from=2003-01-01&to=2004-01-31";
        var page = await portal.SearchAsync("银杏", Days);
        var narrowed = await portal.Visitor().OpenAsync(page.FindAll("choice").First(choice => choice.TextContent == Organs.Department.Name).GetAttribute("href")!);
        using var json = JsonDocument.Parse((await portal.Visitor().OpenAsync($"/search.json?q=银杏{Days}")).Text);

        var feed = XDocument.Parse((await portal.Visitor().OpenAsync(narrowed.Document.QuerySelector("link[href^='/search.atom']")!.GetAttribute("href")!)).Text);

        Assert.Equal("找到 3 条", page.TextOf("found-count").Trim());
        Assert.Equal(3, json.RootElement.GetProperty("total").GetInt32());
        Assert.Equal(["银杏第8号通知", "银杏第6号通知"], narrowed.FindAll("record-link").Select(link => link.TextContent));
        Assert.Equal(
            narrowed.FindAll("record-link").Select(link => link.TextContent.Trim()),
            feed.Root!.Elements().Where(entry => entry.Name.LocalName == "entry").Select(entry => entry.Elements().Single(part => part.Name.LocalName == "title").Value));
        Assert.Equal(["发布日期：2003年1月1日至2004年1月31日（取消）", $"发布机构：{Organs.Department.Name}（取消）"], narrowed.FindAll("chip").Select(chip => chip.TextContent));
        Assert.Equal("找到 超过 3 条", (await portal.SearchAsync("银杏", "&from=yesterday&to=2019-02-30")).TextOf("found-count").Trim());
    }

    [Theory]
    [InlineData("&from=0001-01-01", "0001年1月1日起")]
    [InlineData("&from=9999-01-01&to=9999-12-31", "9999年")]
    [InlineData("&from=9999-12-01&to=2024-01-01", "9999年12月1日至2024年1月1日")]
    [InlineData("&to=9999-12-31", "截至9999年12月31日")]
    [InlineData("&from=2003-12-01&to=2003-12-31", "2003年12月")]
    public async Task Days_at_the_edges_of_the_calendar_are_days(string days, string label)
    {
        Assert.Equal($"发布日期：{label}（取消）", (await portal.SearchAsync("银杏", days)).TextOf("chip"));
        Assert.Equal(HttpStatusCode.OK, (await portal.Visitor().OpenAsync($"/search.json?q=银杏{days}")).Status);
    }

    private static string? AddressOf(Page page, string relation) => page.Document.QuerySelector($"a[rel={relation}]")?.GetAttribute("href");

    private static Task<Guid> AddAsync(PortalUnderTest portal, int number) => portal.CarryOverAsync(
        PortalCity.Notice($"银杏第{number}号通知"),
        number % 2 == 0 ? Organs.Department : Organs.OtherDepartment,
        null,
        new DateTimeOffset(FirstYear + (number / 2), 1 + (number % 2), 5, 0, 0, 0, TimeSpan.Zero),
        PublishedPrecision.Day);

    public sealed class ManyPortal() : PortalUnderTest(PortalStart.City), IAsyncLifetime
    {
        public async Task InitializeAsync()
        {
            for (var number = 0; number < Records; number++)
            {
                await AddAsync(this, number);
            }

            await this.IndexAsync();
        }

        Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(services =>
            {
                var shipped = services.Single(service => service.ServiceType == typeof(ITextIndex)).ImplementationFactory!;
                services.AddSingleton<ITextIndex>(inside => new ModestIndex((ITextIndex)shipped(inside)));
            });
        }
    }
}
