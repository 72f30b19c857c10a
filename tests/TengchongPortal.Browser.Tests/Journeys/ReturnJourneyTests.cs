using Microsoft.Playwright;
using TengchongPortal.Browser.Tests.Foundations;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Browser.Tests.Journeys;

/// <summary>A reviewer returns a draft; the clerk learns why on the desk, mends it and sends it again.</summary>
[Collection(BrowserCity.Journeys)]
public sealed class ReturnJourneyTests(BrowserCity city)
{
    private const string Reason = "活动地点与场地批复不一致，请核对。";

    [BrowserFact]
    public async Task A_returned_draft_lies_on_the_clerks_desk_with_the_reason_and_goes_out_again()
    {
        var story = new NoticeStory(city, "关于举办五月便民服务日活动的通知");
        await story.DraftAsync();
        await story.SubmitAsync();
        await story.TakeAsync(NoticeStory.FirstReviewer, EditorialEvent.Return, reason: Reason);

        var clerk = await story.ArriveAsync(NoticeStory.Clerk);
        await using (var tab = clerk.Tab)
        {
            var line = tab.Piece("pile-Returned").Locator("li").Filter(new() { HasText = story.Title });
            Assert.Contains(Reason.TrimEnd('。'), await line.InnerTextAsync(), StringComparison.Ordinal);
            await line.GetByRole(AriaRole.Link).ClickAsync();
            await MendAsync(tab);
            tab.AssertQuiet();
        }

        await story.SubmitAsync();
    }

    private static async Task MendAsync(Tab tab)
    {
        await tab.Piece("step-Edit").GetByRole(AriaRole.Link).ClickAsync();
        await tab.Page.Locator("[name='Body']").FillAsync("便民服务日在市民中心广场举行，上午九时开始。");
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "保存草稿" }).ClickAsync();
        await tab.Piece("revisions").WaitForAsync();
        Assert.Contains("市民中心广场", await tab.Piece("text").InnerTextAsync(), StringComparison.Ordinal);
    }
}
