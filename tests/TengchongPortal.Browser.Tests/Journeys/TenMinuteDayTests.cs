using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using TengchongPortal.Browser.Tests.Foundations;
using TengchongPortal.Data.Seeding;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Browser.Tests.Journeys;

/// <summary>R168: a part-time clerk, new to the portal, brings a notice with a file to the public, from the sign-in page on, in few actions.</summary>
[Collection(BrowserCity.Journeys)]
public sealed partial class TenMinuteDayTests(BrowserCity city)
{
    private const int Most = 25;
    private const string Account = "mingyue";

    private readonly NoticeStory _story = new(city, "关于举办八月便民服务日活动的通知");

    [BrowserFact]
    public async Task A_new_clerk_publishes_a_notice_with_an_attachment_in_at_most_25_actions()
    {
        await using var tab = await city.OpenAsync();
        var hand = new CountingHand(tab);
        await SignInAsync(tab, hand);
        await DraftAsync(tab, hand);
        await hand.ClickAsync(tab.Piece("step-Submit").GetByRole(AriaRole.Button), "送审");
        await tab.Piece("gates").WaitForAsync();
        _story.GoOn(Guid.Parse(DossierPattern().Match(tab.Place).Groups[1].Value));
        await _story.SignAsync();
        var at = await ScheduleAsync(tab, hand);
        tab.AssertQuiet();

        await city.StrikeAsync(at);

        Assert.True(hand.Actions.Count <= Most, $"{hand.Actions.Count}: {string.Join(", ", hand.Actions)}");
        await AssertPublicAsync();
    }

    private static async Task SignInAsync(Tab tab, CountingHand hand)
    {
        await tab.GoAsync("/staff/sign-in");
        await hand.FillAsync("Account", Account);
        await hand.FillAsync("Password", PeopleSeed.DemonstrationPassword);
        await hand.ClickAsync(tab.Page.GetByRole(AriaRole.Button, new() { Name = "登录", Exact = true }), "登录");
        await tab.ArriveAsync(DeskPattern());
    }

    private async Task DraftAsync(Tab tab, CountingHand hand)
    {
        await hand.ClickAsync(tab.Page.Locator("a[href='/staff/disclosures/new']").First, "起草信息");
        await hand.ChooseAsync("type", new() { Value = "notice" });
        await hand.ClickAsync(tab.Page.GetByRole(AriaRole.Button, new() { Name = "下一步" }), "下一步");
        await hand.FillAsync("Title", _story.Title);
        await hand.FillAsync("Summary", "便民服务日的时间、地点和咨询内容。");
        await hand.ChooseAsync("ColumnId", new() { Label = await NoticeStory.ColumnAsync(tab.Page) });
        await hand.FillAsync("MadeOn", ChinaTime.DayOf(TimeProvider.System.GetUtcNow()).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await hand.FillAsync("Body", "便民服务日在来凤广场举行，上午九时开始。");
        await hand.AttachAsync("Attachments", new() { Name = "安排表.pdf", MimeType = "application/pdf", Buffer = NoticeStory.Attachment });
        await hand.ChooseAsync("Theme", new() { Index = 1 });
        await hand.ClickAsync(tab.Page.GetByRole(AriaRole.Button, new() { Name = "保存草稿" }), "保存草稿");
        await tab.ArriveAsync(DossierPattern());
    }

    // The reviewers have signed; the clerk comes back, finds the text on the desk and names the minute.
    private async Task<DateTimeOffset> ScheduleAsync(Tab tab, CountingHand hand)
    {
        await hand.ClickAsync(tab.Page.Locator("a[href='/staff']").First, "待办事项");
        await hand.ClickAsync(tab.Piece("pile-ToRelease").GetByRole(AriaRole.Link, new() { Name = _story.Title }), "稿件");
        await hand.ClickAsync(tab.Piece("step-Schedule").GetByRole(AriaRole.Link), "定时发布");
        var at = TimeProvider.System.GetUtcNow().AddHours(1);
        await hand.FillAsync("FireAt", at.ToOffset(ChinaTime.Offset).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture));
        await hand.ClickAsync(tab.Piece("step-form").GetByRole(AriaRole.Button), "确定");
        await tab.ArriveAsync(DossierPattern());
        return at;
    }

    private async Task AssertPublicAsync()
    {
        await using var citizen = await city.OpenAsync(Look.Scriptless);
        await citizen.GoAsync("/");
        await citizen.Page.GetByRole(AriaRole.Link, new() { Name = _story.Title }).First.ClickAsync();
        var file = await citizen.Page.Locator(".file-list a").First.GetAttributeAsync("href");
        Assert.Equal(NoticeStory.Attachment, await (await citizen.Page.APIRequest.GetAsync(file!)).BodyAsync());
        citizen.AssertQuiet();
    }

    [GeneratedRegex("/staff$")]
    private static partial Regex DeskPattern();

    [GeneratedRegex("/staff/disclosures/([0-9a-f-]{36})$")]
    private static partial Regex DossierPattern();
}
