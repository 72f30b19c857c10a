using TengchongPortal.Browser.Tests.Foundations;
using TengchongPortal.Browser.Tests.Templates;

namespace TengchongPortal.Browser.Tests.Journeys;

/// <summary>A letter that came to the wrong organ is passed on, another organ helps, one answers; the writer reads where it went and why (R42).</summary>
[Collection(BrowserCity.Journeys)]
public sealed class LetterTransferJourneyTests(BrowserCity city)
{
    private const string Market = "衡平准", Town = "火塘红";
    private const string Reason = "集市由固东镇设立，秤由镇里统一配备。";
    private const string Answer = "您好，经镇里和市场监管局一起检定，这台电子秤超出允许误差，已经更换，多收的钱款可以凭小票到集市管理室退还。有疑问请拨打12345。";

    [BrowserFact]
    public async Task Passed_on_helped_with_answered_and_followed_without_scripts()
    {
        var story = new LetterStory(city);
        await using var citizen = await city.OpenAsync(Look.Narrow with { Scripts = false });
        await story.WriteAsync(citizen, "tc-d22", "固东集市的公平秤不准", "在固东集市复秤，公平秤比家里的秤少了二两，请查一查。", "来信人丙");

        await story.HandleAsync(Market, ("转办", "530581102", Reason));
        await story.HandleAsync(Town, ("受理", null, null), ("请协办", "tc-d22", "请派人一起检定。"));
        await story.HandleAsync(Market, ("协办意见", null, "检定记录编号第三十二号，超差百分之四。"));
        await story.HandleAsync(Town, ("答复", null, Answer));

        await using var elsewhere = await city.OpenAsync(Look.Scriptless);
        await story.LookUpAsync(elsewhere);
        var page = await elsewhere.Page.Locator("main").InnerTextAsync();
        Assert.Contains("腾冲市市场监督管理局 → 固东镇", page, StringComparison.Ordinal);
        Assert.Contains(Reason, page, StringComparison.Ordinal);
        Assert.Contains("已经更换", await elsewhere.Piece("letter-answer").InnerTextAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("检定记录编号", page, StringComparison.Ordinal);
        citizen.AssertQuiet();
        elsewhere.AssertQuiet();

        // The rules of accessibility are asked by a script, so in another tab.
        await using var looked = await city.OpenAsync();
        await story.LookUpAsync(looked);
        await Template.AssertFineAsync(looked, "letter-status-passed-on", Look.Wide, Look.Narrow);
    }
}
