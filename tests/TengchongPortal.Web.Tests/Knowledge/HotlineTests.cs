using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Knowledge;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Knowledge;

/// <summary>What the hotline gets: everything for it as a file, and what changed since as a feed (docs/hotline.md).</summary>
public sealed class HotlineTests : IDisposable
{
    private readonly PortalUnderTest _portal = new(PortalStart.City) { Clock = new FakeTimeProvider(ChinaTime.StartOf(new(2019, 3, 4)).AddHours(9)) };

    private CityWalk Walk => new(_portal);

    [Fact]
    public async Task Only_entries_for_the_hotline_are_exported_each_with_what_it_rests_on()
    {
        var (policy, entry) = await Walk.EntryAsync(null, AnswerChannel.Hotline, AnswerChannel.Window);
        await Walk.ToAsync(EditorialState.Published, KnowledgeTown.Entry(Walk.Now, policy.DocumentId, "高龄津贴到哪里申请？"), KnowledgeFacts.TypeKey);

        var file = await _portal.Visitor().OpenAsync("/questions/export.csv");

        var rows = CsvRow.Read(new StringReader(file.Text.TrimStart('\uFEFF'))).ToList();
        Assert.Equal(2, rows.Count);
        Assert.Equal(
            [$"{entry.DocumentId}", entry.Document.IndexNumber!, "高龄津贴每月领多少？", "每人每月增加五十元，按月通过社会保障卡发放。", "第一条", "关于提高高龄津贴标准的通知"],
            rows[1].Cells.Take(6));
        Assert.Contains("网站、12345热线、办事窗口", rows[1].Cells);
    }

    [Fact]
    public async Task The_feed_tells_what_came_changed_and_went_and_a_removed_entry_carries_no_word_of_itself()
    {
        var (policy, entry) = await Walk.EntryAsync(null, AnswerChannel.Hotline);
        var added = await FeedAsync(0);
        Assert.Equal("added", Only(added).GetProperty("kind").GetString());
        Assert.Equal(added.RootElement.ToString(), (await FeedAsync(0)).RootElement.ToString());

        _portal.Clock!.SetUtcNow(Walk.Now.AddDays(1));
        await Walk.ReviseAsync(entry.Id);
        var changed = await FeedAsync(Cursor(added));
        Assert.Equal("changed", Only(changed).GetProperty("kind").GetString());

        await Walk.RepealAsync(policy.DocumentId);
        var removed = await FeedAsync(Cursor(changed));

        var line = Only(removed);
        Assert.Equal(["kind", "id", "number", "reason"], line.EnumerateObject().Select(one => one.Name));
        Assert.Contains("已经废止", line.GetProperty("reason").GetString(), StringComparison.Ordinal);
        Assert.True(Cursor(removed) > Cursor(changed) && Cursor(changed) > Cursor(added));
        Assert.Equal(0, (await FeedAsync(Cursor(removed))).RootElement.GetProperty("changes").GetArrayLength());
        Assert.Equal(0, (await FeedAsync(0)).RootElement.GetProperty("changes").GetArrayLength());
    }

    [Fact]
    public async Task An_entry_that_is_told_on_the_hotline_no_more_leaves_the_feed_and_stays_on_the_portal()
    {
        var (_, entry) = await Walk.EntryAsync(null, AnswerChannel.Hotline);
        var before = Cursor(await FeedAsync(0));

        var next = await Walk.TakeAsync(entry.Id, EditorialEvent.Revise);
        await Walk.TakeAsync(next.Id, EditorialEvent.Edit, change: act => act with { Text = next.Current.Text with { Knowledge = next.Current.Text.Knowledge! with { Channels = [] } } });
        await Walk.ReleaseAsync(next.Id);

        Assert.Equal("removed", Only(await FeedAsync(before)).GetProperty("kind").GetString());
        Assert.Equal(HttpStatusCode.OK, (await _portal.Visitor().OpenAsync($"/records/{entry.DocumentId}")).Status);
    }

    [Fact]
    public async Task A_place_that_is_none_is_refused()
    {
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await _portal.Visitor().OpenAsync("/questions/changes?since=-1")).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await _portal.Visitor().OpenAsync("/questions/changes?since=abc")).Status);
    }

    public void Dispose() => _portal.Dispose();

    private async Task<JsonDocument> FeedAsync(long since) => JsonDocument.Parse((await _portal.Visitor().OpenAsync($"/questions/changes?since={since}")).Text);

    private static long Cursor(JsonDocument feed) => feed.RootElement.GetProperty("cursor").GetInt64();

    private static JsonElement Only(JsonDocument feed) => Assert.Single(feed.RootElement.GetProperty("changes").EnumerateArray());
}
