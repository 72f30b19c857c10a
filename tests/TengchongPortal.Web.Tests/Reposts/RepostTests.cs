using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Data;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Reposts;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Reposts;

/// <summary>A clerk enters a text of the province, it goes the short way as long as no character differs, and the clock of twenty-four hours runs in sight (R115).</summary>
public sealed class RepostTests : IDisposable
{
    private const string Body = "一、公开栏和网站发布同一文本。\n\n二、群众的问题在期限内答复。";

    private static readonly DateTimeOffset _received = ChinaTime.StartOf(new(2019, 9, 27)).AddHours(16);

    private readonly PortalUnderTest _portal = new(PortalStart.City) { Clock = new FakeTimeProvider(_received) };

    private Visitor? _clerk;

    private CityWalk Walk => new(_portal);

    private Visitor Clerk => _clerk ??= _portal.SignedInAs(StaffRole.DraftingClerk);

    [Fact]
    public async Task Word_for_word_it_goes_by_two_gates_and_names_its_source_to_citizens()
    {
        var edition = await ReceiveAsync();

        await Walk.TakeAsync(edition.Id, EditorialEvent.Submit);
        Assert.Equal([Gate.Secrecy, Gate.OfficeReview], (await Walk.FindAsync(edition.Id)).Plan!.Gates.Order());
        await Walk.SignAllAsync(edition.Id);
        _portal.Clock!.Advance(TimeSpan.FromHours(2));
        await Walk.TakeAsync(edition.Id, EditorialEvent.Release);

        var page = await _portal.Visitor().OpenAsync($"/records/{edition.DocumentId}");
        Assert.Equal("https://www.yn.gov.cn/zwgk/a.html", page.Find("repost")!.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("转载：本文转自云南省人民政府", page.TextOf("repost"), StringComparison.Ordinal);
        Assert.Contains("转载：本文转自云南省人民政府", (await _portal.Visitor().OpenAsync($"/records/{edition.DocumentId}/print")).TextOf("repost"), StringComparison.Ordinal);
        var queue = await Clerk.OpenAsync("/staff/reposts");
        Assert.Contains("已转载", queue.TextOf("repost-done"), StringComparison.Ordinal);
        Assert.Equal("2019-09-27 18:00:00", queue.Find("repost-done")!.QuerySelector("[data-testid='repost-text']")!.TextContent.Trim());
        var facts = (await Clerk.OpenAsync($"/staff/reposts/{(await EntriesAsync()).Single().Id}")).TextOf("repost-facts");
        Assert.Contains("2019-09-27 18:00", facts, StringComparison.Ordinal);
        Assert.Contains((await EntriesAsync()).Single().Checksum, facts, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2019-09-27T09:30", null)]
    [InlineData("2019-09-27T16:30", "不能晚于现在")]
    [InlineData("2019-06-01T09:30", "不能早于90天以前")]
    public async Task The_term_runs_from_when_it_came_in_and_not_from_when_somebody_typed_it(string received, string? refusal)
    {
        var answer = await Clerk.SendAsync((await FilledAsync()).With(("ReceivedAt", received)));

        Assert.Equal(refusal is null ? HttpStatusCode.Redirect : HttpStatusCode.UnprocessableEntity, answer.Status);
        if (refusal is null)
        {
            Assert.Equal(ChinaTime.StartOf(new(2019, 9, 27)).AddHours(9.5), (await EntriesAsync()).Single().ReceivedAt);
        }
        else
        {
            Assert.Contains(refusal, answer.TextOf("error-summary"), StringComparison.Ordinal);
            Assert.Equal(received, answer.Document.QuerySelector("[name=ReceivedAt]")!.GetAttribute("value"));
            Assert.Empty(await EntriesAsync());
        }
    }

    [Fact]
    public async Task One_changed_character_moves_it_to_the_way_of_a_text_of_our_own()
    {
        var edition = await ReceiveAsync();
        await SaveAsync(edition.Id, Body.Replace("期限内", "十五日内", StringComparison.Ordinal));

        await Walk.TakeAsync(edition.Id, EditorialEvent.Submit);

        Assert.Equal("B", (await Walk.FindAsync(edition.Id)).Plan!.Key);
        Assert.Contains("文字与来源有出入", (await Clerk.OpenAsync("/staff/reposts")).TextOf("repost-open"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Headings_and_breaks_of_lines_may_be_set_and_it_stays_word_for_word()
    {
        var edition = await ReceiveAsync();
        await SaveAsync(edition.Id, "## " + Body);

        await Walk.TakeAsync(edition.Id, EditorialEvent.Submit);

        Assert.Equal("R", (await Walk.FindAsync(edition.Id)).Plan!.Key);
    }

    [Fact]
    public async Task After_twenty_four_hours_it_is_late_on_desk_and_queue_and_stays_so_when_posted()
    {
        var edition = await ReceiveAsync();

        _portal.Clock!.SetUtcNow(_received.AddHours(24));
        _clerk = null;
        Assert.Contains("等待转载", (await Clerk.OpenAsync("/staff")).TextOf("waiting-reposts"), StringComparison.Ordinal);
        _portal.Clock!.Advance(TimeSpan.FromSeconds(1));
        Assert.Contains("转载逾期", (await Clerk.OpenAsync("/staff")).TextOf("waiting-reposts"), StringComparison.Ordinal);

        await Walk.ReleaseAsync(edition.Id);
        Assert.Contains("已转载（逾期）", (await Clerk.OpenAsync("/staff/reposts")).TextOf("repost-done"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_text_sent_twice_is_one_entry_and_one_draft()
    {
        var first = await ReceiveAsync();
        var second = await ReceiveAsync();

        Assert.Equal(first.Id, second.Id);
        Assert.Single(await EntriesAsync());
    }

    [Fact]
    public async Task A_colleague_is_told_who_entered_it_before()
    {
        await ReceiveAsync();
        var colleague = _portal.SignedInAs(People.Another(StaffRole.DraftingClerk));
        var form = (await colleague.OpenAsync("/staff/reposts/new")).Form("/staff/reposts/new").With(
            ("Organ", "tc-d01"), ("Source", "yn"), ("Address", "https://www.yn.gov.cn/zwgk/a.html"), ("Title", "关于加强政务公开的通知"), ("Body", Body));

        var answer = await colleague.SendAsync(form);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains($"已经由{People.One(StaffRole.DraftingClerk).Name}登记", answer.TextOf("error-summary"), StringComparison.Ordinal);
        Assert.Single(await EntriesAsync());
    }

    [Theory]
    [InlineData("Address", "https://www.example.com/a.html", "#Address")]
    [InlineData("Address", "没有网址", "#Address")]
    [InlineData("Body", "", "#Body")]
    [InlineData("Title", "", "#Title")]
    [InlineData("Source", "", "#Source")]
    public async Task What_is_wrong_is_said_beside_its_field_and_what_was_typed_stays(string field, string typed, string place)
    {
        var answer = await Clerk.SendAsync((await FilledAsync()).With((field, typed)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal([place], answer.Find("error-summary")!.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal(field == "PublishedOn" ? typed : "2019-09-26", answer.Form("/staff/reposts/new")["PublishedOn"][0]);
        Assert.Empty(await EntriesAsync());
    }

    [Fact]
    public async Task A_source_that_changed_or_took_it_down_comes_back_into_the_queue()
    {
        var edition = await ReceiveAsync();
        await Walk.ReleaseAsync(edition.Id);
        var entry = Assert.Single(await EntriesAsync());

        await LookAsync(entry.Id, ("Body", Body));
        Assert.Contains("没有等待转载的文件", (await Clerk.OpenAsync("/staff/reposts")).TextOf("repost-open"), StringComparison.Ordinal);

        await LookAsync(entry.Id, ("Body", Body + "三、补充。"));
        Assert.Contains("来源已经修改", (await Clerk.OpenAsync("/staff/reposts")).TextOf("repost-open"), StringComparison.Ordinal);

        await LookAsync(entry.Id, ("IsGone", "true"));
        Assert.Contains("来源已经撤下", (await Clerk.OpenAsync($"/staff/reposts/{entry.Id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Set_aside_with_a_reason_it_is_owed_no_more_and_may_come_again()
    {
        await ReceiveAsync();
        var entry = Assert.Single(await EntriesAsync());
        var page = await Clerk.OpenAsync($"/staff/reposts/{entry.Id}");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Clerk.SendAsync(page.Form("/aside"))).Status);
        await Clerk.SendAsync(page.Form("/aside").With(("Reason", "与本市无关")));

        Assert.Contains("与本市无关", (await Clerk.OpenAsync($"/staff/reposts/{entry.Id}")).Text, StringComparison.Ordinal);
        await ReceiveAsync();
        Assert.Equal(2, (await EntriesAsync()).Count);
    }

    [Fact]
    public async Task Whoever_drafts_nowhere_here_finds_no_entry()
    {
        await ReceiveAsync();
        var entry = Assert.Single(await EntriesAsync());

        Assert.Equal(HttpStatusCode.Forbidden, (await _portal.SignedInAs(StaffRole.SystemAdministrator).OpenAsync($"/staff/reposts/{entry.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Clerk.OpenAsync($"/staff/reposts/{Guid.NewGuid()}")).Status);
    }

    public void Dispose() => _portal.Dispose();

    private async Task<FilledForm> FilledAsync() => (await Clerk.OpenAsync("/staff/reposts/new")).Form("/staff/reposts/new").With(
        ("Organ", "tc-d01"), ("Source", "yn"), ("Address", "https://www.yn.gov.cn/zwgk/a.html"), ("Title", "关于加强政务公开的通知"), ("PublishedOn", "2019-09-26"), ("Body", Body));

    private async Task<Edition> ReceiveAsync()
    {
        var answer = await Clerk.SendAsync(await FilledAsync());
        Assert.Equal("/staff/reposts", answer.Location);
        var newest = (await EntriesAsync()).MaxBy(entry => entry.Id)!;
        var id = await _portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().Editions.Where(edition => edition.DocumentId == newest.DocumentId).Select(edition => edition.Id).SingleAsync());
        return await Walk.FindAsync(id);
    }

    private Task<List<Repost>> EntriesAsync() => _portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().Reposts.AsNoTracking().ToListAsync());

    private async Task SaveAsync(Guid edition, string body)
    {
        var page = await Clerk.OpenAsync($"/staff/disclosures/{edition}/edit");
        Assert.Equal(HttpStatusCode.Redirect, (await Clerk.SendAsync(page.Form("/edit").With(("Body", body)))).Status);
    }

    private async Task LookAsync(Guid entry, params (string, string)[] fields)
    {
        var page = await Clerk.OpenAsync($"/staff/reposts/{entry}");
        Assert.Equal(HttpStatusCode.Redirect, (await Clerk.SendAsync(page.Form("/look").With(fields))).Status);
    }
}
