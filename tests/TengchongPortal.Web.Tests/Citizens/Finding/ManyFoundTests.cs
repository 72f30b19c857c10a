using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Search;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Citizens.Finding;

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

    private static string? AddressOf(Page page, string relation) => page.Document.QuerySelector($"a[rel={relation}]")?.GetAttribute("href");

    private static Task AddAsync(PortalUnderTest portal, int number) => portal.CarryOverAsync(
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
