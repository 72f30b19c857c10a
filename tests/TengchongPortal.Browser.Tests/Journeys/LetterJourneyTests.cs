using Microsoft.Playwright;
using TengchongPortal.Browser.Tests.Foundations;
using TengchongPortal.Browser.Tests.Templates;

namespace TengchongPortal.Browser.Tests.Journeys;

/// <summary>A citizen without an account and without scripts writes, follows, is answered, rates, and has the letter handled again (R19, R42).</summary>
[Collection(BrowserCity.Journeys)]
public sealed class LetterJourneyTests(BrowserCity city)
{
    private const string Clerk = "衡平准";
    private const string Answer = "您好，执法人员已到现场检定，电子秤超出允许误差，已责令停用并依法处理，多收的钱款可凭小票退还。有疑问请联系市市场监管局。";

    [BrowserFact]
    public async Task Written_followed_answered_rated_and_reopened_without_scripts()
    {
        await using var citizen = await city.OpenAsync(Look.Scriptless);
        var story = new LetterStory(city);
        await story.WriteAsync(citizen, "tc-d22", "集贸市场的秤不准", "买两斤水果，回家复秤少了一两，请查一查。", "来信人甲");
        await using var elsewhere = await city.OpenAsync(Look.Scriptless);
        await story.LookUpAsync(elsewhere);
        Assert.Contains("信已收到", await elsewhere.Piece("letter-state").InnerTextAsync(), StringComparison.Ordinal);

        await story.HandleAsync(Clerk, ("受理", null, null), ("答复", null, Answer));
        await LookAsync();

        await elsewhere.GoAsync("/letters/status");
        Assert.Contains("已责令停用", await elsewhere.Piece("letter-answer").InnerTextAsync(), StringComparison.Ordinal);
        await elsewhere.Page.GetByLabel("不满意", new() { Exact = true }).CheckAsync();
        await elsewhere.Piece("writer-Rate").GetByRole(AriaRole.Button).ClickAsync();
        await elsewhere.Piece("writer-Reopen").Locator("textarea").FillAsync("复秤以后还是少，请再查。");
        await elsewhere.Piece("writer-Reopen").Locator("button").ClickAsync();

        Assert.Contains("已收到您重办的要求", await elsewhere.Piece("told").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("正在办理", await elsewhere.Piece("letter-state").InnerTextAsync(), StringComparison.Ordinal);
        citizen.AssertQuiet();
        elsewhere.AssertQuiet();
    }

    private async Task LookAsync()
    {
        var clerk = await StaffMember.ArriveAsync(city, Clerk, Look.Wide);
        await using var tab = clerk.Tab;
        await tab.GoAsync("/staff/letters");
        await Template.AssertFineAsync(tab, "staff-letters", Look.Wide, Look.Narrow);
        await tab.Piece("inbox").Locator("li").First.GetByRole(AriaRole.Link).ClickAsync();
        await Template.AssertFineAsync(tab, "staff-letter", Look.Wide, Look.Narrow);
        tab.AssertQuiet();
    }
}
