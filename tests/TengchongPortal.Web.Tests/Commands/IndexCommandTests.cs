using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Search;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Foundations.Clockwork;
using TengchongPortal.Web.Tests.Citizens;
using TengchongPortal.Web.Tests.Citizens.Finding;

namespace TengchongPortal.Web.Tests.Commands;

/// <summary><c>index rebuild</c> and <c>index score</c>: what they print, and that the search has what they made.</summary>
public sealed class IndexCommandTests(DemonstrationPortal demonstration) : IClassFixture<DemonstrationPortal>
{
    [Fact]
    public async Task A_rebuild_draws_how_far_it_is_and_ends_with_the_number_of_records()
    {
        using var portal = new PortalUnderTest(PortalStart.City);
        await portal.DocumentAsync(EditorialState.Published, PortalCity.Notice("重建之前的通知"));

        var run = await CommandRun.OfAsync(portal, "index", "rebuild");
        var again = await CommandRun.OfAsync(portal, "index", "rebuild", "--json");

        Assert.Equal((0, $"索引已重建，共 1 条。{Environment.NewLine}"), (run.Code, run.Output));
        Assert.Contains("索引 [##############################] 100", run.Progress, StringComparison.Ordinal);
        Assert.Contains("1/1", run.Progress, StringComparison.Ordinal);
        Assert.Equal((0, 1), (again.Code, again.Json.GetProperty("records").GetInt32()));
        Assert.Single((await portal.SearchAsync("重建之前")).Hits);
    }

    [Fact]
    public async Task Beside_a_portal_at_work_the_rebuild_is_done_by_that_one()
    {
        using var portal = new PortalUnderTest(PortalStart.City);
        await portal.DocumentAsync(EditorialState.Published, PortalCity.Notice("重建之前的通知"));
        await portal.IndexAsync();
        using var beside = portal.Twin();
        Assert.Equal(IndexState.InUse, beside.Services.GetRequiredService<ITextIndex>().State);
        var clock = ActivatorUtilities.CreateInstance<IndexClock>(portal.Services);

        var running = CommandRun.OfAsync(beside, "index", "rebuild", "--json");
        while (!running.IsCompleted)
        {
            await clock.LookAsync(CancellationToken.None);
            await Task.Delay(20);
        }

        Assert.Equal(0, (await running).Code);
        Assert.Single((await portal.SearchAsync("重建之前")).Hits);
    }

    [Fact]
    public async Task The_score_is_printed_question_by_question_with_its_source_and_the_share()
    {
        var run = await CommandRun.OfAsync(demonstration, "index", "score");
        var machine = await CommandRun.OfAsync(demonstration, "index", "score", "--json");

        Assert.Equal(0, run.Code);
        Assert.Matches(@"问题集 seeds/search-questions\.csv（自拟，对应演示城市）：100 个问题，前 3 条内找到 (9\d|100) 个，(9\d|100)%（要求 90%）。", run.Output);
        Assert.Matches(@"nDCG@10）：(0\.\d\d|1\.00)。", run.Output);
        Assert.Matches(@"精确问题集 seeds/search-questions-precise\.csv（自拟，对应演示城市）：40 个问题，第一条就对的 \d+ 个，(9[5-9]|100)%（要求 95%）。\s*$", run.Output);
        Assert.Equal(143, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.InRange(machine.Json.GetProperty("percent").GetInt32(), 90, 100);
        Assert.Equal(100, machine.Json.GetProperty("lines").GetArrayLength());
        Assert.InRange(machine.Json.GetProperty("ndcg").GetDouble(), 0.6, 1);
        Assert.InRange(machine.Json.GetProperty("precise").GetProperty("percent").GetInt32(), 95, 100);
    }

    [Theory]
    [InlineData]
    [InlineData("rebuild", "all")]
    [InlineData("burn")]
    public async Task Other_words_are_wrong_usage(params string[] words) => Assert.Equal(2, (await CommandRun.OfAsync(demonstration, "index", words)).Code);
}
