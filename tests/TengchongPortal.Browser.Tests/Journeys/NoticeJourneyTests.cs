using Microsoft.Playwright;
using TengchongPortal.Browser.Tests.Foundations;

namespace TengchongPortal.Browser.Tests.Journeys;

/// <summary>From the clerk's first word to the citizen's download: the promise of the portal, kept in one walk.</summary>
[Collection(BrowserCity.Journeys)]
public sealed class NoticeJourneyTests(BrowserCity city)
{
    [BrowserFact]
    public async Task A_notice_goes_through_all_hands_and_reaches_a_citizen_without_scripts()
    {
        var story = new NoticeStory(city, "关于举办三月便民服务日活动的通知");
        await story.ToPublicAsync();

        await using var citizen = await city.OpenAsync(Look.Scriptless);
        await citizen.GoAsync("/");
        await citizen.Page.GetByRole(AriaRole.Link, new() { Name = story.Title }).First.ClickAsync();
        Assert.Equal(story.Address, citizen.Place);
        Assert.Equal(story.Title, await citizen.Piece("record-title").InnerTextAsync());
        var number = await citizen.Piece("header-block").Locator("dd").First.InnerTextAsync();
        await FindInColumnAsync(citizen, story);
        await FindByNumberAsync(citizen, story, number.Trim());
        await ReceiveAttachmentAsync(citizen);
        citizen.AssertQuiet();
    }

    private static async Task FindInColumnAsync(Tab citizen, NoticeStory story)
    {
        await citizen.Page.Locator(".breadcrumb a").Last.ClickAsync();
        Assert.StartsWith("/catalogue/", citizen.Place, StringComparison.Ordinal);
        Assert.True(await citizen.Page.GetByRole(AriaRole.Link, new() { Name = story.Title }).First.IsVisibleAsync());
    }

    private static async Task FindByNumberAsync(Tab citizen, NoticeStory story, string number)
    {
        await citizen.GoAsync("/");
        await citizen.Page.Locator("#q").FillAsync(number);
        await citizen.Page.GetByRole(AriaRole.Button, new() { Name = "查找" }).ClickAsync();
        Assert.Equal(story.Title, await citizen.Piece("record-title").InnerTextAsync());
        await citizen.GoAsync($"/i/{number}");
        Assert.Equal(story.Address, citizen.Place);
    }

    private static async Task ReceiveAttachmentAsync(Tab citizen)
    {
        var address = await citizen.Page.Locator(".file-list a").First.GetAttributeAsync("href");
        var file = await citizen.Page.APIRequest.GetAsync(address!);
        Assert.Equal("application/pdf", file.Headers["content-type"]);
        Assert.EndsWith(".pdf", address, StringComparison.Ordinal);
        Assert.Equal(NoticeStory.Attachment, await file.BodyAsync());
    }
}
