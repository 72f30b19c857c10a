using System.Text.Json;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Citizens.Finding;

/// <summary>What was hidden, withdrawn or put right is not said by the search either, from the moment of the step on: the index looks a second later.</summary>
public sealed class GoneAtOnceTests(CityPortal portal) : IClassFixture<CityPortal>
{
    [Fact]
    public async Task A_hidden_title_and_its_keywords_are_suggested_by_nobody_before_the_index_knows()
    {
        var edition = await ReleasedAsync(Text("珍珠养殖户名单公示", "名单。") with { Keywords = "珍珠名单" });
        Assert.Equal(["珍珠名单", "珍珠养殖户名单公示"], await SuggestedAsync("珍珠"));
        Assert.NotNull((await portal.SearchAsync("珍珠养殖护名单")).Find("did-you-mean"));

        await portal.Walk.TakeAsync(edition, EditorialEvent.Hide);

        Assert.Empty(await SuggestedAsync("珍珠"));
        var near = await portal.SearchAsync("珍珠养殖护名单");
        Assert.Null(near.Find("did-you-mean"));
        Assert.DoesNotContain("养殖户", near.Text, StringComparison.Ordinal);

        await portal.Walk.TakeAsync(edition, EditorialEvent.Unhide);
        await portal.IndexAsync();
        Assert.Equal(["珍珠名单", "珍珠养殖户名单公示"], await SuggestedAsync("珍珠"));
    }

    [Fact]
    public async Task A_text_that_was_taken_down_is_gone_before_the_index_knows_and_not_counted_either()
    {
        var edition = await ReleasedAsync(Text("玳瑁制品公示", "名单。"));
        Assert.Single((await portal.SearchAsync("玳瑁")).Hits);
        Assert.Equal("找到 1 条", (await portal.SearchAsync("玳瑁")).TextOf("found-count"));

        await portal.Walk.DecideAsync(edition, EditorialEvent.Unpublish);

        var stale = await portal.SearchAsync("玳瑁");
        using var json = JsonDocument.Parse((await portal.Visitor().OpenAsync("/search.json?q=玳瑁")).Text);
        Assert.Empty(stale.Hits);
        Assert.Equal("找到 0 条", stale.TextOf("found-count"));
        Assert.NotNull(stale.Find("none-found"));
        Assert.DoesNotContain("玳瑁制品", stale.Text, StringComparison.Ordinal);
        Assert.Equal(0, json.RootElement.GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task A_withdrawn_text_stays_at_its_address_and_says_so_in_the_result_at_once()
    {
        var edition = await ReleasedAsync(Text("琉璃窑补助公示", "补助点在琉璃巷七号。"));

        await portal.Walk.DecideAsync(edition, EditorialEvent.Withdraw);

        var stale = await portal.SearchAsync("琉璃");
        Assert.Contains("已撤回", stale.Find("hit")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("七号", stale.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_keyword_that_another_record_bears_stays_and_so_does_what_it_leads_to()
    {
        var edition = await ReleasedAsync(Text("砗磲保护名单公示", "名单。") with { Keywords = "砗磲保护" });
        await ReleasedAsync(Text("关于保护的通知", "通知。") with { Keywords = "砗磲保护" });

        await portal.Walk.TakeAsync(edition, EditorialEvent.Hide);

        Assert.Equal(["砗磲保护"], await SuggestedAsync("砗磲"));
        Assert.Equal("您要找的是不是：砗磲保护", (await portal.SearchAsync("砗渠保护")).TextOf("did-you-mean"));
    }

    [Fact]
    public async Task What_a_new_edition_took_out_is_not_shown_from_the_old_one()
    {
        var edition = await ReleasedAsync(Text("蜜蜡补助公示", "补助点在蜜蜡巷七号。"));
        Assert.Contains("七号", (await portal.SearchAsync("蜜蜡")).Text, StringComparison.Ordinal);

        await portal.Walk.ReviseAsync(edition, text => text with { Body = "各单位：\n\n补助点见公告栏。" });

        var stale = await portal.SearchAsync("蜜蜡");
        Assert.Single(stale.Hits);
        Assert.DoesNotContain("七号", stale.Text, StringComparison.Ordinal);
    }

    private async Task<Guid> ReleasedAsync(RevisionText text)
    {
        var edition = await portal.Walk.ToAsync(EditorialState.Published, text with { MadeOn = Domain.Kernel.ChinaTime.DayOf(portal.Walk.Now) });
        await portal.IndexAsync();
        return edition;
    }

    private async Task<string[]> SuggestedAsync(string typed)
    {
        using var answer = JsonDocument.Parse((await portal.Visitor().OpenAsync($"/search/suggestions?q={Uri.EscapeDataString(typed)}")).Text);
        return [.. answer.RootElement.EnumerateArray().Select(one => one.GetString()!)];
    }

    private static RevisionText Text(string title, string body) => PortalCity.Notice(title) with { Body = $"各单位：\n\n{body}" };
}
