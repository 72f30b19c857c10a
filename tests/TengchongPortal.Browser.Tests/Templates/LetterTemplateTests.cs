using Microsoft.Playwright;
using TengchongPortal.Browser.Tests.Foundations;
using TengchongPortal.Browser.Tests.Journeys;

namespace TengchongPortal.Browser.Tests.Templates;

/// <summary>What a writer meets on the way of a letter (R19, R42): the form as it comes back, answers offered before it goes in, the receipt, and the status page in every state.</summary>
[Collection(BrowserCity.Looks)]
public sealed class LetterTemplateTests(BrowserCity city)
{
    private const string Clerk = "衡平准";
    private const string Answer = "您好，执法人员已到现场核实，这处早市的摊位已经退回划定的范围以内，人行道已经让出，今后每天早上巡查一次。有疑问请联系市市场监管局。";

    [BrowserFact]
    public async Task A_form_that_comes_back_and_answers_that_are_offered_are_accessible()
    {
        await using var tab = await city.OpenAsync();
        await tab.GoAsync("/questions");
        var asked = await tab.Page.Locator("main a[href^='/records/']").First.InnerTextAsync();

        await tab.GoAsync("/letters/new");
        await tab.Page.Locator("#Subject").FillAsync(asked);
        await SendAsync(tab);
        Assert.Equal(asked, await tab.Page.Locator("#Subject").InputValueAsync());
        await Template.AssertFineAsync(tab, "letter-new-refused", Look.Wide, Look.Narrow);

        await tab.Page.GetByLabel("咨询").First.CheckAsync();
        await tab.Page.Locator("#Text").FillAsync($"请问{asked}？在村委会没有问到，请告诉我。");
        await tab.Page.Locator("#Name").FillAsync("来信人丁");
        await tab.Page.Locator("#Phone").FillAsync("0875-0000000");
        await tab.Page.Locator("#MayBeContacted").CheckAsync();
        await tab.Page.Locator("#MayBePublished").CheckAsync();
        await SendAsync(tab);
        Assert.Equal(1, await tab.Piece("similar").CountAsync());
        await Template.AssertFineAsync(tab, "letter-similar", Look.Wide, Look.Narrow);
    }

    [BrowserFact]
    public async Task The_receipt_and_each_state_of_a_letter_are_accessible()
    {
        var story = new LetterStory(city);
        await using var tab = await city.OpenAsync();
        await story.WriteAsync(tab, "tc-d22", "早市占了人行道", "早市的摊位摆到人行道上，推婴儿车过不去，请管一管。", "来信人戊");
        await Template.AssertFineAsync(tab, "letter-receipt", Look.Wide, Look.Narrow);
        await PrintAsync(tab);
        await LookAsync(tab, "received");
        await story.HandleAsync(Clerk, ("受理", null, null));
        await LookAsync(tab, "in-hand");
        await story.HandleAsync(Clerk, ("请补充", null, "请告诉我们是哪条街、哪个时段。"));
        await LookAsync(tab, "awaiting-detail");
        await SayAsync(tab, "GiveDetail", "翡翠路东头，早上七点到九点。");
        await story.HandleAsync(Clerk, ("答复", null, Answer));
        await LookAsync(tab, "answered");
        await SayAsync(tab, "AskBack", "下雨天会不会又摆出来？");
        await LookAsync(tab, "asked-back");
        await story.HandleAsync(Clerk, ("答复", null, Answer));
        await RateAsync(tab);
        await LookAsync(tab, "closed");
    }

    [BrowserFact]
    public async Task A_letter_like_another_one_and_merged_into_it_is_accessible()
    {
        var (lead, other) = (new LetterStory(city), new LetterStory(city));
        await using var first = await city.OpenAsync();
        await lead.WriteAsync(first, "tc-d22", "夜市油烟飘进住户家里", "和睦路夜市的油烟每晚飘进二楼住户家里，窗户不能开，请管一管。", "来信人庚");
        await lead.HandleAsync(Clerk, ("受理", null, null));
        await using var second = await city.OpenAsync();
        await other.WriteAsync(second, "tc-d22", "夜市油烟飘进住户家里", "和睦路夜市的油烟每晚飘进三楼住户家里，窗户不能开，请来看一看。", "来信人辛");
        await city.LearnLettersAsync();
        await LookAtAlikeAsync(other.Number);

        await other.HandleAsync(Clerk, ("并入另一件", null, lead.Number));
        await LookAsync(second, "merged");
    }

    [BrowserFact]
    public async Task A_letter_that_cannot_be_taken_says_why_and_is_accessible()
    {
        var story = new LetterStory(city);
        await using var tab = await city.OpenAsync();
        await story.WriteAsync(tab, "tc-d22", "请查一查仲裁结果", "合同纠纷已经由仲裁机构裁决，我认为裁决不对，请改过来。", "来信人己");
        await story.HandleAsync(Clerk, ("不予受理", null, "仲裁裁决只能由法院撤销，请向法院申请。"));
        await LookAsync(tab, "not-accepted");
    }

    /// <summary>On paper stands what the writer needs later, and nothing to press.</summary>
    private static async Task PrintAsync(Tab tab)
    {
        await tab.Page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var piece in (string[])["receipt-number", "receipt-code", "receipt-due", "receipt-rule"])
        {
            await Assertions.Expect(tab.Piece(piece)).ToBeVisibleAsync();
        }

        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Navigation)).ToHaveCountAsync(0);
        await Assertions.Expect(tab.Page.Locator("main").GetByRole(AriaRole.Link)).ToHaveCountAsync(0);
        await Screenshots.TakeAsync(tab.Page, "letter-receipt-print");
        await tab.Page.EmulateMediaAsync(new() { Media = Media.Screen });
    }

    private static async Task RateAsync(Tab tab)
    {
        await tab.GoAsync("/letters/status");
        await tab.Page.GetByLabel("满意", new() { Exact = true }).CheckAsync();
        await tab.Piece("writer-Rate").GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(tab.Piece("writer-Rate")).ToHaveCountAsync(0);
    }

    private async Task LookAtAlikeAsync(string number)
    {
        var clerk = await StaffMember.ArriveAsync(city, Clerk);
        await using var tab = clerk.Tab;
        await tab.GoAsync($"/staff/letters?number={number}");
        await tab.Piece("inbox").Locator("li").Filter(new() { HasText = number }).GetByRole(AriaRole.Link).ClickAsync();
        await tab.Piece("likely-organs").WaitForAsync();
        Assert.True(await tab.Piece("like-letter").CountAsync() > 0);
        await Template.AssertFineAsync(tab, "staff-letter-alike", Look.Wide, Look.Narrow);
    }

    // The browser that wrote it need not look it up.
    private static async Task LookAsync(Tab tab, string state)
    {
        await tab.GoAsync("/letters/status");
        await tab.Piece("letter-state").WaitForAsync();
        await Template.AssertFineAsync(tab, $"letter-status-{state}", Look.Wide, Look.Narrow);
    }

    private static async Task SayAsync(Tab tab, string step, string words)
    {
        await tab.Piece($"writer-{step}").Locator("textarea").FillAsync(words);
        await tab.Piece($"writer-{step}").Locator("button[type=submit]").ClickAsync();
        await Assertions.Expect(tab.Piece($"writer-{step}")).ToHaveCountAsync(0);
    }

    private static async Task SendAsync(Tab tab)
    {
        await tab.Piece("letter-form").Locator("button[type=submit]").ClickAsync();
        await tab.Page.WaitForLoadStateAsync();
    }
}
