using Microsoft.Playwright;
using TengchongPortal.Browser.Tests.Foundations;
using TengchongPortal.Browser.Tests.Templates;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Testing;

namespace TengchongPortal.Browser.Tests.Journeys;

/// <summary>A text goes to and fro between the desk and its gates until the sheet shows every hand (R108, R148, R167).</summary>
[Collection(BrowserCity.Journeys)]
public sealed class ReviewJourneyTests(BrowserCity city)
{
    private const string Vague = "上午九时开始。";
    private const string Clear = "三月四日上午九时开始，联系人王小二。";
    private const string Masked = "三月四日上午九时开始，联系人王某。";
    private const string AskForDay = "请写明日期和联系人。";
    private const string AskForMask = "联系人的姓名请遮盖。";
    private const string LegalityReviewer = "方圆矩";

    /// <summary>A column of this name takes the full route, so that all hands are needed.</summary>
    private const string Strict = "政府债务";

    /// <summary>On a phone at quick depth, on a wide screen as well at full depth.</summary>
    public static TheoryData<int, string> Widths => Depth.Of<TheoryData<int, string>>(
        quick: new() { { 375, "关于举办七月便民服务日活动的通知" } },
        full: new() { { 375, "关于举办七月便民服务日活动的通知" }, { 1280, "关于举办六月便民服务日活动的通知" } });

    [BrowserTheory]
    [MemberData(nameof(Widths))]
    public async Task Marks_lead_the_clerk_differences_the_reviewer_and_the_sheet_shows_every_hand(int width, string title)
    {
        var story = new NoticeStory(city, title) { Look = width == Look.Narrow.Width ? Look.Narrow : Look.Wide, Column = Strict };
        await story.DraftAsync();
        await story.SubmitAsync();
        await TakeUpMarkAndReturnAsync(story);
        await MendAsync(story, AskForDay, Vague, Clear);
        await story.SubmitAsync();
        await SignAsync(story, NoticeStory.FirstReviewer, EditorialEvent.Sign, Gate.FirstReview);
        await AskForMaskingAsync(story);
        await MendAsync(story, AskForMask, Clear, Masked);
        await story.SubmitAsync();
        await SignWhatChangedAsync(story);
        await SignAsync(story, NoticeStory.SecrecyReviewer, EditorialEvent.Sign, Gate.Secrecy);
        await SignAsync(story, LegalityReviewer, EditorialEvent.Sign, Gate.Legality);
        await SignAsync(story, NoticeStory.Editor, EditorialEvent.Sign, Gate.OfficeReview);
        await SignAsync(story, NoticeStory.FinalSigner, EditorialEvent.SignLast, Gate.FinalSign);
        await ReadSheetAsync(story);
    }

    private static async Task TakeUpMarkAndReturnAsync(NoticeStory story)
    {
        var reviewer = await story.ArriveAsync(NoticeStory.FirstReviewer);
        await using var tab = reviewer.Tab;
        await reviewer.OpenStepAsync(story.Edition, EditorialEvent.Sign, Gate.FirstReview);
        await tab.Piece("claim-form").GetByRole(AriaRole.Button, new() { Name = "认领" }).ClickAsync();
        await Assertions.Expect(tab.Piece("claim")).ToContainTextAsync("您于");
        await MarkAsync(tab, Vague, AskForDay);
        await Template.AssertFineAsync(tab, $"review-marked-{story.Look.Width}");
        await reviewer.OpenStepAsync(story.Edition, EditorialEvent.Return);
        await tab.Page.Locator("select[name='ReasonCode']").SelectOptionAsync("return.incomplete");
        await reviewer.FillWhereAskedAsync("Reason", AskForDay);
        await reviewer.FinishAsync();
        tab.AssertQuiet();
    }

    private static async Task MendAsync(NoticeStory story, string remark, string old, string @new)
    {
        var clerk = await story.ArriveAsync(NoticeStory.Clerk);
        await using var tab = clerk.Tab;
        await tab.Piece("pile-Returned").Locator("li").Filter(new() { HasText = story.Title }).GetByRole(AriaRole.Link).ClickAsync();
        await tab.Piece("step-Edit").GetByRole(AriaRole.Link).ClickAsync();
        await Assertions.Expect(tab.Piece("mark-hints")).ToContainTextAsync(remark);
        await Template.AssertFineAsync(tab, $"draft-marked-{story.Look.Width}");
        var body = tab.Page.Locator("[name='Body']");
        await body.FillAsync((await body.InputValueAsync()).Replace(old, @new, StringComparison.Ordinal));
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "保存草稿" }).ClickAsync();
        await Assertions.Expect(tab.Piece("marks").Locator("li").Filter(new() { HasText = remark })).ToContainTextAsync("此处已改");
        tab.AssertQuiet();
    }

    /// <summary>The second of the six outcomes: what may go out after masking is named and given back.</summary>
    private static async Task AskForMaskingAsync(NoticeStory story)
    {
        var secrecy = await story.ArriveAsync(NoticeStory.SecrecyReviewer);
        await using var tab = secrecy.Tab;
        await secrecy.OpenStepAsync(story.Edition, EditorialEvent.Sign, Gate.Secrecy);
        await Assertions.Expect(tab.Piece("outcomes").Locator("li")).ToHaveCountAsync(Enum.GetValues<SecrecyOutcome>().Length);
        await Template.AssertFineAsync(tab, $"review-secrecy-{story.Look.Width}");
        await tab.Piece($"outcome-{SecrecyOutcome.OpenAfterMasking}").GetByRole(AriaRole.Link).ClickAsync();
        await MarkAsync(tab, Clear, AskForMask);
        await tab.Page.Locator("select[name='ReasonCode']").SelectOptionAsync("return.mask");
        await secrecy.FillWhereAskedAsync("Reason", AskForMask);
        await secrecy.FinishAsync();
        tab.AssertQuiet();
    }

    private static async Task SignWhatChangedAsync(NoticeStory story)
    {
        var reviewer = await story.ArriveAsync(NoticeStory.FirstReviewer);
        await using var tab = reviewer.Tab;
        await reviewer.OpenStepAsync(story.Edition, EditorialEvent.Sign, Gate.FirstReview);
        var difference = tab.Piece("differences");
        await Assertions.Expect(difference).ToContainTextAsync("您上次签过的文本");
        Assert.Contains("小二", string.Concat(await difference.Locator("del").AllInnerTextsAsync()), StringComparison.Ordinal);
        Assert.Contains("某", string.Concat(await difference.Locator("ins").AllInnerTextsAsync()), StringComparison.Ordinal);
        await Template.AssertFineAsync(tab, $"review-changed-{story.Look.Width}");
        await reviewer.SignHereAsync();
        tab.AssertQuiet();
    }

    private static async Task SignAsync(NoticeStory story, string name, EditorialEvent @event, Gate gate)
    {
        var signer = await story.ArriveAsync(name);
        await using var tab = signer.Tab;
        await signer.SignAsync(story.Edition, @event, gate);
        tab.AssertQuiet();
    }

    private static async Task ReadSheetAsync(NoticeStory story)
    {
        var editor = await story.ArriveAsync(NoticeStory.Editor);
        await using var tab = editor.Tab;
        await tab.GoAsync($"/staff/disclosures/{story.Edition}");
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "显示差别" }).ClickAsync();
        await Assertions.Expect(tab.Page.Locator("main del").First).ToContainTextAsync("小二");
        await Template.AssertFineAsync(tab, $"compare-{story.Look.Width}");
        await tab.GoAsync($"/staff/disclosures/{story.Edition}");
        await tab.Piece("sheet-link").ClickAsync();
        foreach (var (gate, person) in new[] { (Gate.FirstReview, NoticeStory.FirstReviewer), (Gate.Secrecy, NoticeStory.SecrecyReviewer), (Gate.Legality, LegalityReviewer), (Gate.OfficeReview, NoticeStory.Editor), (Gate.FinalSign, NoticeStory.FinalSigner) })
        {
            await Assertions.Expect(tab.Piece($"sheet-{gate}")).ToContainTextAsync(person);
        }

        await tab.Page.Locator("#code").FillAsync(await tab.Piece("sheet-code").InnerTextAsync());
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "核验" }).ClickAsync();
        await Assertions.Expect(tab.Piece("sheet-check")).ToContainTextAsync("完全一致");
        await Template.AssertFineAsync(tab, $"sheet-checked-{story.Look.Width}");
    }

    private static async Task MarkAsync(Tab tab, string sentence, string remark)
    {
        await tab.Piece("mark").Locator("summary").First.ClickAsync();
        var sentences = tab.Page.Locator("select[name='Sentence']");
        var label = (await sentences.Locator("option").AllInnerTextsAsync()).First(text => text.Contains(sentence, StringComparison.Ordinal));
        await sentences.SelectOptionAsync(new SelectOptionValue { Label = label.Trim() });
        await tab.Page.Locator("[name='Remark']").FillAsync(remark);
        await tab.Piece("mark-form").GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(tab.Page.Locator("mark[data-mark]").First).ToHaveTextAsync(sentence);
    }
}
