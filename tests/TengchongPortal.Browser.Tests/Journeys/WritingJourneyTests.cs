using Microsoft.Playwright;
using TengchongPortal.Browser.Tests.Foundations;
using TengchongPortal.Browser.Tests.Templates;

namespace TengchongPortal.Browser.Tests.Journeys;

/// <summary>Writing with scripts: nothing typed is lost with the tab, Word comes in clean, the toolbar obeys the keyboard.</summary>
[Collection(BrowserCity.Journeys)]
public sealed class WritingJourneyTests(BrowserCity city)
{
    private const string New = "/staff/disclosures/new?organ=tc-d01&type=notice";
    private const string OtherNew = "/staff/disclosures/new?organ=tc-d01&type=emergency";

    private const string Paste = """
        ([html, plain]) => {
          const clipboard = new DataTransfer();
          clipboard.setData('text/html', html);
          clipboard.setData('text/plain', plain);
          document.querySelector('textarea[name="Body"]').dispatchEvent(new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }));
        }
        """;

    private static readonly string[] _merged = ["<table><tr><td rowspan=2>城区</td><td>上午</td></tr><tr><td>下午</td></tr></table>", "城区"];
    private static readonly string[] _fromWord = ["<h1>一、时间<o:p></o:p></h1><p class=MsoNormal style='text-indent:32pt'><b><span>上午九时</span></b>开始。</p><img src='file:///C:/a.png'>", "一、时间 上午九时开始。"];

    [BrowserFact]
    public async Task What_was_typed_survives_the_closed_tab()
    {
        var clerk = await StaffMember.ArriveAsync(city, NoticeStory.Clerk);
        await using var tab = clerk.Tab;
        await tab.GoAsync(New);
        await clerk.FillWhereAskedAsync("Title", "关于关掉窗口也不丢的通知");
        await Assertions.Expect(tab.Piece("sketch-status")).ToContainTextAsync("已自动保存", new() { Timeout = Tab.Patience });
        await clerk.FillWhereAskedAsync("Summary", "最后一句刚刚打完。");
        await tab.GoAsync("/staff");

        await tab.GoAsync(New);
        await Template.AssertFineAsync(tab, "staff-draft-left", Look.Wide, Look.Narrow);
        await tab.Piece("sketch").GetByRole(AriaRole.Link, new() { Name = "恢复未保存的内容" }).ClickAsync();
        await Assertions.Expect(tab.Page.Locator("[name='Title']")).ToHaveValueAsync("关于关掉窗口也不丢的通知");
        await Assertions.Expect(tab.Page.Locator("[name='Summary']")).ToHaveValueAsync("最后一句刚刚打完。");
        await tab.GoAsync(New);
        await tab.Piece("sketch").GetByRole(AriaRole.Button, new() { Name = "放弃" }).ClickAsync();
        await Assertions.Expect(tab.Piece("sketch")).ToHaveCountAsync(0);
        tab.AssertQuiet();
    }

    [BrowserFact]
    public async Task Word_comes_in_clean_and_a_merged_table_changes_the_format()
    {
        var clerk = await StaffMember.ArriveAsync(city, NoticeStory.Clerk);
        await using var tab = clerk.Tab;
        await tab.GoAsync(OtherNew);
        var body = tab.Page.Locator("[name='Body']");
        await body.FocusAsync();
        await tab.Page.EvaluateAsync(Paste, _fromWord);
        await Assertions.Expect(body).ToHaveValueAsync("## 一、时间\n\n**上午九时**开始。");
        await Assertions.Expect(tab.Page.Locator("[data-paste-notes]")).ToContainTextAsync("1 张图片");
        await Assertions.Expect(tab.Page.Locator("[name='Format']")).ToHaveValueAsync("Markdown");

        await tab.Page.EvaluateAsync(Paste, _merged);
        await Assertions.Expect(tab.Page.Locator("[name='Format']")).ToHaveValueAsync("Html");
        Assert.Contains("<td rowspan=\"2\">城区</td>", await body.InputValueAsync(), StringComparison.Ordinal);
        await Template.AssertFineAsync(tab, "staff-draft-pasted", Look.Wide, Look.Narrow);
    }

    [BrowserFact]
    public async Task The_toolbar_is_one_stop_of_the_keyboard_and_writes_into_the_text()
    {
        var clerk = await StaffMember.ArriveAsync(city, NoticeStory.Clerk, Look.Narrow);
        await using var tab = clerk.Tab;
        await tab.GoAsync(OtherNew);
        var (page, body) = (tab.Page, tab.Page.Locator("[name='Body']"));
        await body.FillAsync("时间\n甲");
        await page.EvaluateAsync("() => document.querySelector('textarea[name=\"Body\"]').setSelectionRange(0, 2)");
        await page.GetByRole(AriaRole.Button, new() { Name = "小标题", Exact = true }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(body).ToHaveValueAsync("## 时间\n甲");

        await page.EvaluateAsync("() => { const area = document.querySelector('textarea[name=\"Body\"]'); area.focus(); area.setSelectionRange(6, 7); }");
        await page.Keyboard.PressAsync("Control+b");
        await Assertions.Expect(body).ToHaveValueAsync("## 时间\n**甲**");
        await page.Keyboard.PressAsync("Control+k");
        await page.Keyboard.TypeAsync("指南");
        await page.GetByLabel("网址").FillAsync("https://example.gov.cn/");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(body).ToHaveValueAsync("## 时间\n**[指南](https://example.gov.cn/)**");
        await page.GetByRole(AriaRole.Button, new() { Name = "小标题", Exact = true }).FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal("次级标题", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        await Template.AssertFineAsync(tab, "staff-draft-toolbar", Look.Wide, Look.Narrow);
    }

    [BrowserFact]
    public async Task The_mouse_writes_lists_and_a_table_and_one_step_back_takes_it_back()
    {
        var clerk = await StaffMember.ArriveAsync(city, NoticeStory.Clerk);
        await using var tab = clerk.Tab;
        await tab.GoAsync(OtherNew);
        var (page, body) = (tab.Page, tab.Page.Locator("[name='Body']"));
        await body.FillAsync("甲\n乙");
        await page.EvaluateAsync("() => document.querySelector('textarea[name=\"Body\"]').setSelectionRange(0, 3)");
        await page.GetByRole(AriaRole.Button, new() { Name = "编号列表", Exact = true }).ClickAsync();
        await Assertions.Expect(body).ToHaveValueAsync("1. 甲\n2. 乙");
        await page.Keyboard.PressAsync("Control+z");
        await Assertions.Expect(body).ToHaveValueAsync("甲\n乙");

        await page.EvaluateAsync("() => document.querySelector('textarea[name=\"Body\"]').setSelectionRange(3, 3)");
        await page.GetByRole(AriaRole.Button, new() { Name = "表格", Exact = true }).ClickAsync();
        await Assertions.Expect(body).ToHaveValueAsync("甲\n乙\n\n| 项目 | 内容 |\n| --- | --- |\n|  |  |\n\n");
        tab.AssertQuiet();
    }

    [BrowserFact]
    public async Task Two_at_one_sheet_see_each_other_and_lose_nothing()
    {
        var story = new NoticeStory(city, "关于两人同写一稿的通知");
        await story.DraftAsync();
        var sheet = $"/staff/disclosures/{story.Edition}/edit";
        var (one, other) = (await story.ArriveAsync(NoticeStory.Clerk), await story.ArriveAsync(NoticeStory.OtherClerk));
        await using var mine = one.Tab;
        await using var theirs = other.Tab;
        await mine.GoAsync(sheet);
        await theirs.GoAsync(sheet);
        await Assertions.Expect(theirs.Piece("presence")).ToContainTextAsync(NoticeStory.Clerk, new() { Timeout = Tab.Patience });
        await mine.GoAsync(sheet);
        await Assertions.Expect(mine.Piece("presence")).ToContainTextAsync(NoticeStory.OtherClerk, new() { Timeout = Tab.Patience });
        await Template.AssertFineAsync(mine, "staff-draft-two", Look.Wide, Look.Narrow);

        await other.FillWhereAskedAsync("Summary", "对方改的概述。");
        await SaveAsync(theirs);
        await one.FillWhereAskedAsync("Keywords", "便民服务");
        await SaveAsync(mine);
        await Assertions.Expect(mine.Piece("merged")).ToContainTextAsync("内容概述");
        await Assertions.Expect(mine.Page.Locator("[name='Summary']")).ToHaveValueAsync("对方改的概述。");
        await Assertions.Expect(mine.Page.Locator("[name='Keywords']")).ToHaveValueAsync("便民服务");
        await Template.AssertFineAsync(mine, "staff-draft-merged", Look.Wide, Look.Narrow);

        await theirs.GoAsync(sheet);
        await other.FillWhereAskedAsync("Summary", "对方又改的概述。");
        await SaveAsync(theirs);
        await one.FillWhereAskedAsync("Summary", "我也改了概述。");
        await SaveAsync(mine);
        await Assertions.Expect(mine.Piece("conflict")).ToContainTextAsync("对方又改的概述。");
        await Assertions.Expect(mine.Piece("conflict")).ToContainTextAsync("我也改了概述。");
        await Template.AssertFineAsync(mine, "staff-draft-conflict", Look.Wide, Look.Narrow);
        theirs.AssertQuiet();
    }

    private static async Task SaveAsync(Tab tab)
    {
        var before = tab.Page.GetByRole(AriaRole.Button, new() { Name = "保存草稿" });
        await tab.Page.RunAndWaitForResponseAsync(() => before.ClickAsync(), answer => answer.Request.Method == "POST" && answer.Url.EndsWith("/edit", StringComparison.Ordinal));
        await tab.Page.WaitForLoadStateAsync();
    }
}
