using System.Text.RegularExpressions;
using Microsoft.Playwright;
using TengchongPortal.Browser.Tests.Foundations;
using TengchongPortal.Browser.Tests.Templates;

namespace TengchongPortal.Browser.Tests.Journeys;

/// <summary>A letter of a citizen without an account and without scripts, and what clerks do with it, each at a browser of their own.</summary>
public sealed partial class LetterStory(BrowserCity city)
{
    public string Number { get; private set; } = "";

    public string Code { get; private set; } = "";

    /// <summary>Writes, with consent to everything, and keeps the receipt.</summary>
    public async Task WriteAsync(Tab citizen, string organ, string subject, string text, string name)
    {
        await citizen.GoAsync("/letters");
        await citizen.Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "写信" }).First.ClickAsync();
        await citizen.ArriveAsync(NewPattern());
        await citizen.Page.GetByLabel("投诉").CheckAsync();
        await citizen.Page.Locator("#Organ").SelectOptionAsync(organ);
        await citizen.Page.Locator("#Subject").FillAsync(subject);
        await citizen.Page.Locator("#Text").FillAsync(text);
        await citizen.Page.Locator("#Name").FillAsync(name);
        await citizen.Page.Locator("#Phone").FillAsync("0875-0000000");
        await citizen.Page.Locator("#MayBeContacted").CheckAsync();
        await citizen.Page.Locator("#MayBePublished").CheckAsync();
        await SendAsync(citizen);
        (Number, Code) = (await citizen.Piece("receipt-number").InnerTextAsync(), await citizen.Piece("receipt-code").InnerTextAsync());
    }

    public async Task LookUpAsync(Tab tab)
    {
        await tab.GoAsync("/letters/status");
        await tab.Page.Locator("#Number").FillAsync(Number);
        await tab.Page.Locator("#Code").FillAsync(Code);
        await tab.Piece("look-up").GetByRole(AriaRole.Button).ClickAsync();
        await tab.Piece("letter-state").WaitForAsync();
    }

    /// <summary>A clerk without scripts opens it from the inbox and takes steps. The rules of accessibility are asked by a script, so in another tab.</summary>
    public async Task HandleAsync(string clerk, params (string Step, string? Organ, string? Words)[] steps)
    {
        var member = await StaffMember.ArriveAsync(city, clerk, Look.Scriptless);
        await using var tab = member.Tab;
        var looking = await StaffMember.ArriveAsync(city, clerk);
        await using var looked = looking.Tab;
        await tab.GoAsync("/staff/letters");
        await tab.Piece("inbox").Locator("li").Filter(new() { HasText = Number }).GetByRole(AriaRole.Link).ClickAsync();
        foreach (var (step, organ, words) in steps)
        {
            await tab.Piece("letter-steps").GetByRole(AriaRole.Link, new() { Name = step, Exact = true }).ClickAsync();
            await tab.ArriveAsync(StepPattern());
            await LookAsync(looked, tab.Place, step, organ, words);
            await FillAsync(tab, organ, words);
            await tab.Piece("letter-step").GetByRole(AriaRole.Button, new() { Name = step, Exact = true }).ClickAsync();
            await Assertions.Expect(tab.Page).Not.ToHaveURLAsync(StepPattern(), new() { Timeout = Tab.Patience });
        }

        tab.AssertQuiet();
    }

    private static async Task LookAsync(Tab looked, string place, string step, string? organ, string? words)
    {
        await looked.GoAsync(place);
        await FillAsync(looked, organ, words);
        await Template.AssertFineAsync(looked, $"staff-letter-{step}", Look.Wide, Look.Narrow);
    }

    private static async Task FillAsync(Tab tab, string? organ, string? words)
    {
        if (organ is not null)
        {
            await tab.Page.Locator("#Organ").SelectOptionAsync(organ);
        }

        if (await tab.Page.Locator("#Ground").CountAsync() > 0)
        {
            await tab.Page.Locator("#Ground").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        }

        if (words is not null)
        {
            await tab.Page.Locator("#Words, #LeadNumber").FillAsync(words);
        }
    }

    // Answers like the question may be offered once, before the letter goes in.
    private static async Task SendAsync(Tab citizen)
    {
        await citizen.Piece("letter-form").Locator("button[type=submit]").ClickAsync();
        if (await citizen.Piece("similar").CountAsync() > 0)
        {
            await citizen.Piece("letter-form").Locator("button[type=submit]").ClickAsync();
        }

        await citizen.ArriveAsync(ReceiptPattern());
    }

    [GeneratedRegex("/letters/new$")]
    private static partial Regex NewPattern();

    [GeneratedRegex("/letters/receipt$")]
    private static partial Regex ReceiptPattern();

    [GeneratedRegex("/staff/letters/[^/]+/steps/")]
    private static partial Regex StepPattern();
}
