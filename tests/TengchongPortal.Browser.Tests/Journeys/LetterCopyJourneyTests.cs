using System.Text.RegularExpressions;
using Microsoft.Playwright;
using TengchongPortal.Browser.Tests.Foundations;
using TengchongPortal.Browser.Tests.Templates;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Browser.Tests.Journeys;

/// <summary>A letter and its answer are published with the writer covered, by the hands of editors, none of whom needs scripts; the writer takes the consent back and reads that it is gone (R19, 个人信息保护法 第十五条).</summary>
[Collection(BrowserCity.Journeys)]
public sealed partial class LetterCopyJourneyTests(BrowserCity city)
{
    private const string Clerk = "衡平准", Reviewer = "量尺明", SecrecyReviewer = "正弦歌";
    private const string Writer = "来信人丁";
    private const string Identity = "11010519491231002X";
    private const string Answer = "您好，来信人丁，执法人员已到现场检定，电子秤超出允许误差，已责令停用并依法处理，多收的钱款可凭小票退还。有疑问请拨打12345。";

    [BrowserFact]
    public async Task Published_with_the_writer_covered_and_taken_out_when_the_consent_ends()
    {
        var story = new LetterStory(city);
        await using var citizen = await city.OpenAsync(Look.Scriptless);
        await story.WriteAsync(citizen, "tc-d22", "农贸市场的电子秤少一两", $"我是{Writer}，电话0875-0000000，买两斤水果少了一两，请查一查。", Writer);
        await story.HandleAsync(Clerk, ("受理", null, null), ("答复", null, Answer), ("拟公开稿", null, null));

        var edition = await EditionAsync(story);
        await CoverAsync(edition);
        await SignAsync(edition, Reviewer, EditorialEvent.Sign, Gate.FirstReview);
        await SignAsync(edition, SecrecyReviewer, EditorialEvent.SignLast, Gate.Secrecy);
        await ReleaseAsync(edition);

        await citizen.GoAsync("/letters/status");
        await citizen.Piece("public-copy").ClickAsync();
        var address = citizen.Place;
        var page = await citizen.Page.Locator("main").InnerTextAsync();
        Assert.Contains("已责令停用", page, StringComparison.Ordinal);
        Assert.All([Writer, "0875-0000000", Identity, story.Number], trace => Assert.DoesNotContain(trace, page, StringComparison.Ordinal));
        await LookAsync(address);

        await citizen.GoAsync("/letters/status");
        await citizen.Piece("writer-WithdrawConsent").GetByRole(AriaRole.Button).ClickAsync();
        Assert.Contains("公开稿最迟在", await citizen.Piece("consent-withdrawn").InnerTextAsync(), StringComparison.Ordinal);
        await TakeOutAsync(edition);
        await citizen.GoAsync("/letters/status");
        Assert.Contains("现在没有公开这封信", await citizen.Piece("consent-withdrawn").InnerTextAsync(), StringComparison.Ordinal);
        await citizen.GoAsync(address, 410);
        citizen.AssertQuiet();
    }

    private async Task<Guid> EditionAsync(LetterStory story)
    {
        var clerk = await StaffMember.ArriveAsync(city, Clerk, Look.Scriptless);
        await using var tab = clerk.Tab;
        await tab.GoAsync("/staff/letters?pile=Done");
        await tab.Piece("inbox").Locator("li").Filter(new() { HasText = story.Number }).GetByRole(AriaRole.Link).ClickAsync();
        await tab.Piece("letter-facts").GetByRole(AriaRole.Link, new() { Name = "稿件档案" }).ClickAsync();
        await tab.ArriveAsync(DossierPattern());
        return Guid.Parse(DossierPattern().Match(tab.Place).Groups[1].Value);
    }

    /// <summary>What was covered by itself stays covered; a number that somebody types in stops the copy until it is gone.</summary>
    private async Task CoverAsync(Guid edition)
    {
        var clerk = await StaffMember.ArriveAsync(city, Clerk, Look.Scriptless);
        await using var tab = clerk.Tab;
        await tab.GoAsync($"/staff/disclosures/{edition}");
        var text = await tab.Piece("text").InnerTextAsync();
        Assert.Contains("〔略〕", text, StringComparison.Ordinal);
        Assert.DoesNotContain(Writer, text, StringComparison.Ordinal);
        var body = await WriteAsync(tab, before => $"{before}\n\n经核对，身份证号{Identity}。\n");
        await tab.Piece("step-Submit").GetByRole(AriaRole.Button, new() { Name = "送审" }).ClickAsync();
        Assert.Contains("不得出现公民身份号码", await tab.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await tab.GoAsync($"/staff/disclosures/{edition}");
        await WriteAsync(tab, _ => body);
        await tab.Piece("step-Submit").GetByRole(AriaRole.Button, new() { Name = "送审" }).ClickAsync();
        await tab.Piece("gates").WaitForAsync();
    }

    /// <returns>What stood there before.</returns>
    private static async Task<string> WriteAsync(Tab tab, Func<string, string> change)
    {
        await tab.Piece("step-Edit").GetByRole(AriaRole.Link).ClickAsync();
        var body = tab.Page.Locator("[name='Body']");
        var before = await body.InputValueAsync();
        await body.FillAsync(change(before));
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "保存草稿" }).ClickAsync();
        await tab.Piece("revisions").WaitForAsync();
        return before;
    }

    private async Task SignAsync(Guid edition, string name, EditorialEvent @event, Gate gate)
    {
        var signer = await StaffMember.ArriveAsync(city, name, Look.Scriptless);
        await using var tab = signer.Tab;
        await signer.SignAsync(edition, @event, gate);
        tab.AssertQuiet();
    }

    private async Task ReleaseAsync(Guid edition)
    {
        var editor = await StaffMember.ArriveAsync(city, NoticeStory.Editor, Look.Scriptless);
        await using var tab = editor.Tab;
        await editor.OpenStepAsync(edition, EditorialEvent.Release);
        await editor.FinishAsync();
        tab.AssertQuiet();
    }

    private async Task TakeOutAsync(Guid edition)
    {
        var editor = await StaffMember.ArriveAsync(city, NoticeStory.Editor, Look.Scriptless);
        await using var tab = editor.Tab;
        await LookAtDeskAsync();
        await tab.GoAsync("/staff");
        await tab.Piece("withdrawn-copies").GetByRole(AriaRole.Link).First.ClickAsync();
        await editor.OpenStepAsync(edition, EditorialEvent.Hide);
        await editor.ChooseWhereAskedAsync("ReasonCode");
        await editor.FillWhereAskedAsync("Reason", "来信人撤回公开同意。");
        await editor.FinishAsync();
        tab.AssertQuiet();
    }

    // The rules of accessibility are asked by a script, so in another tab.
    private async Task LookAtDeskAsync()
    {
        var editor = await StaffMember.ArriveAsync(city, NoticeStory.Editor);
        await using var tab = editor.Tab;
        await tab.GoAsync("/staff");
        await tab.Piece("withdrawn-copies").WaitForAsync();
        await Template.AssertFineAsync(tab, "staff-desk-withdrawn-copy", Look.Wide, Look.Narrow);
    }

    private async Task LookAsync(string address)
    {
        await using var tab = await city.OpenAsync();
        await tab.GoAsync(address);
        await Template.AssertFineAsync(tab, "letter-published", Look.Wide, Look.Narrow);
        await tab.GoAsync("/letters");
        await Template.AssertFineAsync(tab, "letters-with-days", Look.Wide, Look.Narrow);
    }

    [GeneratedRegex("/staff/disclosures/([0-9a-f-]{36})$")]
    private static partial Regex DossierPattern();
}
