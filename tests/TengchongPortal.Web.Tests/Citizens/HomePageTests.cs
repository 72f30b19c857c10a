using System.Globalization;
using System.Net;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Citizens;

/// <summary>The first page of the demonstration city (R111, R112).</summary>
public sealed class HomePageTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Fact]
    public async Task Three_blocks_stand_there_with_live_records_and_a_quiet_one_says_so()
    {
        var blocks = (await portal.Visitor().OpenAsync("/")).Find("blocks")!.QuerySelectorAll("section").ToList();
        var earliest = TimeProvider.System.GetUtcNow().AddHours(8).Date.AddDays(-14);

        Assert.Equal(["政策解读", "回应关切", "公众参与"], blocks.Select(block => block.QuerySelector("h2")!.TextContent));
        Assert.All(blocks, block =>
        {
            var newest = DateTime.ParseExact(block.QuerySelector(".record-day")!.TextContent, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            Assert.Equal(newest < earliest, block.QuerySelector("[data-testid=stale]") is not null);
        });
    }

    [Fact]
    public async Task The_five_stages_lead_to_as_many_records_as_they_say_and_add_up()
    {
        var home = await portal.Visitor().OpenAsync("/");
        var stages = home.Find("stages")!.QuerySelectorAll("li").Select(stage => (Address: stage.QuerySelector("a")!.GetAttribute("href")!, Count: CountOf(stage.TextContent))).ToList();
        var total = CountOf(home.Find("figures")!.QuerySelector("dd")!.TextContent);

        Assert.Equal(5, stages.Count);
        Assert.Equal(total, stages.Sum(stage => stage.Count));
        foreach (var (address, count) in stages)
        {
            var list = await portal.Visitor().OpenAsync(address);
            Assert.Equal(HttpStatusCode.OK, list.Status);
            Assert.Contains($"{count} 条", list.MainText, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Every_topic_that_is_named_has_something_to_read()
    {
        var topics = (await portal.Visitor().OpenAsync("/")).Find("topics")!.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!).Where(address => address != "/topics").ToList();

        Assert.NotEmpty(topics);
        foreach (var topic in topics)
        {
            Assert.NotEmpty((await portal.Visitor().OpenAsync(topic)).Document.QuerySelectorAll("[data-testid=record-link]"));
        }
    }

    private static int CountOf(string text) => int.Parse(string.Concat(text.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture);
}
