using System.Text.RegularExpressions;
using Microsoft.Playwright;
using TengchongPortal.Browser.Tests.Foundations;
using TengchongPortal.Browser.Tests.Templates;

namespace TengchongPortal.Browser.Tests.Journeys;

/// <summary>A citizen without an account and without scripts writes, follows, is answered, rates, and has the letter handled again (R19, R42).</summary>
[Collection(BrowserCity.Name)]
public sealed partial class LetterJourneyTests(BrowserCity city)
{
    private const string Clerk = "衡平准";
    private const string Answer = "您好，执法人员已到现场检定，电子秤超出允许误差，已责令停用并依法处理，多收的钱款可凭小票退还。有疑问请联系市市场监管局。";

    [BrowserFact]
    public async Task Written_followed_answered_rated_and_reopened_without_scripts()
    {
        await using var citizen = await city.OpenAsync(Look.Scriptless);
        var (number, code) = await WriteAsync(citizen);
        await using var elsewhere = await city.OpenAsync(Look.Scriptless);
        await LookUpAsync(elsewhere, number, code);
        Assert.Contains("信已收到", await elsewhere.Piece("letter-state").InnerTextAsync(), StringComparison.Ordinal);

        await HandleAsync(number);

        await elsewhere.GoAsync("/letters/status");
        Assert.Contains("已责令停用", await elsewhere.Piece("letter-answer").InnerTextAsync(), StringComparison.Ordinal);
        await elsewhere.Page.GetByLabel("不满意", new() { Exact = true }).CheckAsync();
        await elsewhere.Piece("writer-Rate").GetByRole(AriaRole.Button).ClickAsync();
        await elsewhere.Piece("writer-Reopen").Locator("textarea").FillAsync("复秤以后还是少，请再查。");
        await elsewhere.Piece("writer-Reopen").GetByRole(AriaRole.Button).ClickAsync();

        Assert.Contains("正在办理", await elsewhere.Piece("letter-state").InnerTextAsync(), StringComparison.Ordinal);
        citizen.AssertQuiet();
        elsewhere.AssertQuiet();
    }

    private static async Task<(string Number, string Code)> WriteAsync(Tab citizen)
    {
        await citizen.GoAsync("/letters");
        await citizen.Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "写信" }).First.ClickAsync();
        await citizen.ArriveAsync(NewPattern());
        await citizen.Page.GetByLabel("投诉").CheckAsync();
        await citizen.Page.Locator("#Organ").SelectOptionAsync("tc-d22");
        await citizen.Page.Locator("#Subject").FillAsync("集贸市场的秤不准");
        await citizen.Page.Locator("#Text").FillAsync("买两斤水果，回家复秤少了一两，请查一查。");
        await citizen.Page.Locator("#Name").FillAsync("来信人甲");
        await citizen.Page.Locator("#Phone").FillAsync("0875-0000000");
        await citizen.Page.Locator("#MayBeContacted").CheckAsync();
        await citizen.Page.Locator("#MayBePublished").CheckAsync();
        await citizen.Piece("letter-form").GetByRole(AriaRole.Button, new() { Name = "提交", Exact = true }).ClickAsync();
        await citizen.ArriveAsync(ReceiptPattern());
        return (await citizen.Piece("receipt-number").InnerTextAsync(), await citizen.Piece("receipt-code").InnerTextAsync());
    }

    private static async Task LookUpAsync(Tab tab, string number, string code)
    {
        await tab.GoAsync("/letters/status");
        await tab.Page.Locator("#number").FillAsync(number);
        await tab.Page.Locator("#code").FillAsync(code);
        await tab.Piece("look-up").GetByRole(AriaRole.Button).ClickAsync();
    }

    private async Task HandleAsync(string number)
    {
        var clerk = await StaffMember.ArriveAsync(city, Clerk, Look.Wide);
        await using var tab = clerk.Tab;
        await tab.GoAsync("/staff/letters");
        await Template.AssertFineAsync(tab, "staff-letters", Look.Wide, Look.Narrow);
        await tab.Piece("inbox").Locator("li").Filter(new() { HasText = number }).GetByRole(AriaRole.Link).ClickAsync();
        await Template.AssertFineAsync(tab, "staff-letter", Look.Wide, Look.Narrow);
        await StepAsync(tab, "受理", null);
        await StepAsync(tab, "答复", Answer);
        tab.AssertQuiet();
    }

    private static async Task StepAsync(Tab tab, string label, string? words)
    {
        await tab.Piece("letter-steps").GetByRole(AriaRole.Link, new() { Name = label, Exact = true }).ClickAsync();
        await Template.AssertFineAsync(tab, $"staff-letter-step-{(words is null ? "accept" : "answer")}", Look.Wide, Look.Narrow);
        if (words is not null)
        {
            await tab.Page.Locator("#Words").FillAsync(words);
        }

        await tab.Piece("letter-step").GetByRole(AriaRole.Button).ClickAsync();
        await tab.Piece("letter-facts").WaitForAsync();
    }

    [GeneratedRegex("/letters/new$")]
    private static partial Regex NewPattern();

    [GeneratedRegex("/letters/receipt$")]
    private static partial Regex ReceiptPattern();
}
