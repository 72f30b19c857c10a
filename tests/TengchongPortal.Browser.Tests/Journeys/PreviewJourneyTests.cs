using Microsoft.Playwright;
using TengchongPortal.Browser.Tests.Foundations;
using TengchongPortal.Browser.Tests.Templates;
using TengchongPortal.Data.Reading;

namespace TengchongPortal.Browser.Tests.Journeys;

/// <summary>A text is seen as citizens will see it, wide, on a phone and on paper; and begun in the manner of another.</summary>
[Collection(BrowserCity.Journeys)]
public sealed class PreviewJourneyTests(BrowserCity city)
{
    private const string New = "/staff/disclosures/new?organ=tc-d01&type=notice";
    private const string Title = "关于看一眼再送审的通知";

    public static TheoryData<bool, int> Looks => new() { { true, 1280 }, { true, 375 }, { false, 1280 } };

    [BrowserTheory]
    [MemberData(nameof(Looks))]
    public async Task A_preview_shows_the_real_page_in_three_sizes(bool scripts, int width)
    {
        var clerk = await StaffMember.ArriveAsync(city, NoticeStory.Clerk, new Look(width, 900, Scripts: scripts));
        await using var tab = clerk.Tab;
        await tab.GoAsync(New);
        await clerk.FillWhereAskedAsync("Title", Title);
        await clerk.ChooseWhereAskedAsync("ColumnId");
        await clerk.FillWhereAskedAsync("Body", "便民服务日在来凤广场举行。\n\n| 项目 | 内容 |\n| --- | --- |\n| 时间 | 上午九时 |");
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "预览", Exact = true }).ClickAsync();
        await tab.Piece("preview").WaitForAsync();
        foreach (var size in new[] { "手机", "打印" })
        {
            await tab.Piece("preview").Locator("summary", new() { HasText = size }).ClickAsync();
        }

        foreach (var name in new[] { "preview-screen", "preview-phone", "preview-paper" })
        {
            var page = tab.Page.FrameLocator($"[data-testid='{name}']");
            await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(Title);
            await Assertions.Expect(page.Locator(".record-body table")).ToBeVisibleAsync();
            await Assertions.Expect(page.Locator(".record-body")).ToContainTextAsync("来凤广场");
            await Assertions.Expect(page.Locator("body")).ToHaveCSSAsync("margin", "0px");
        }

        Assert.Equal(375, (await tab.Piece("preview-phone").BoundingBoxAsync())!.Width, 2f);
        await Assertions.Expect(tab.Page.FrameLocator("[data-testid='preview-paper']").Locator("nav")).ToHaveCountAsync(0);
        await Screenshots.TakeAsync(tab.Page, $"staff-draft-preview-{width}-{scripts}");
        if (scripts)
        {
            // Axe waits for ever for frames that run no scripts; what they show has tests of its own.
            await tab.Page.EvaluateAsync("() => document.querySelectorAll('iframe').forEach(frame => frame.remove())");
            await Template.AssertFineAsync(tab, $"staff-draft-preview-from-{width}", Look.Wide, Look.Narrow);
        }

        tab.AssertQuiet();
    }

    [BrowserFact]
    public async Task A_text_is_begun_in_the_manner_of_a_public_one()
    {
        var address = await city.AddressOfAsync(PublicVisibility.Shown);
        foreach (var look in new[] { Look.Wide, Look.Narrow })
        {
            var clerk = await StaffMember.ArriveAsync(city, NoticeStory.Clerk, look);
            await using var tab = clerk.Tab;
            await tab.GoAsync("/staff/disclosures/new");
            await tab.Page.Locator("#organ").SelectOptionAsync("tc-d01");
            await tab.Page.Locator("#type").SelectOptionAsync("notice");
            await tab.Page.GetByLabel("以已公开的信息为模板").FillAsync(new Uri(city.Address, address).AbsoluteUri);
            await tab.Page.GetByRole(AriaRole.Button, new() { Name = "下一步" }).ClickAsync();

            await Assertions.Expect(tab.Piece("likeness")).ToContainTextAsync("带来了公开目录、分类和小标题");
            await Assertions.Expect(tab.Page.Locator("[name='Title']")).ToHaveValueAsync("");
            await Assertions.Expect(tab.Page.Locator("[name='ColumnId']")).Not.ToHaveValueAsync("");
            await Template.AssertFineAsync(tab, "staff-draft-like", look);
        }
    }
}
