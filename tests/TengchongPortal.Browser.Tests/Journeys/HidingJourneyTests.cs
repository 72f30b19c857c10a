using TengchongPortal.Browser.Tests.Foundations;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Browser.Tests.Journeys;

/// <summary>One person takes a page off at once; only another brings it back.</summary>
[Collection(BrowserCity.Journeys)]
public sealed class HidingJourneyTests(BrowserCity city)
{
    [BrowserFact]
    public async Task A_hidden_notice_is_gone_with_its_file_until_a_second_person_restores_it()
    {
        var story = new NoticeStory(city, "关于举办四月便民服务日活动的通知");
        await story.ToPublicAsync();
        await using var citizen = await city.OpenAsync(Look.Scriptless);
        await citizen.GoAsync(story.Address);
        var file = (await citizen.Page.Locator(".file-list a").First.GetAttributeAsync("href"))!;

        await story.TakeAsync(NoticeStory.Editor, EditorialEvent.Hide);
        await citizen.GoAsync(story.Address, 410);
        Assert.True(await citizen.Piece("gone").IsVisibleAsync());
        Assert.False(await AnswersAsync(citizen, file));
        Assert.Equal(0, await LinksOnHomeAsync(citizen, story));

        await story.TakeAsync(NoticeStory.OtherEditor, EditorialEvent.Unhide);
        await citizen.GoAsync(story.Address);
        Assert.True(await AnswersAsync(citizen, file));
        Assert.NotEqual(0, await LinksOnHomeAsync(citizen, story));
        citizen.AssertQuiet();
    }

    private static async Task<bool> AnswersAsync(Tab citizen, string file) => (await citizen.Page.APIRequest.GetAsync(file)).Ok;

    private static async Task<int> LinksOnHomeAsync(Tab citizen, NoticeStory story)
    {
        await citizen.GoAsync("/");
        return await citizen.Page.Locator("main a").Filter(new() { HasText = story.Title }).CountAsync();
    }
}
