using System.Text.RegularExpressions;
using Microsoft.Playwright;
using TengchongPortal.Data.Seeding;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Browser.Tests.Foundations;

/// <summary>One of the invented people of the demonstration city at the browser.</summary>
public sealed partial class StaffMember(Tab tab)
{
    public Tab Tab => tab;

    private IPage Page => tab.Page;

    /// <summary>At the desk: the first time by a click on the name, as the demonstration offers it, then with the session that it gave; without scripts by the same click.</summary>
    public static async Task<StaffMember> ArriveAsync(BrowserCity city, string name, Look? look = null)
    {
        ArgumentNullException.ThrowIfNull(city);
        var tab = await city.OpenAsync(look, name);
        if (city.Knows(name))
        {
            await tab.GoAsync("/staff");
        }
        else
        {
            await SignInAsync(tab, name);
        }

        // What a browser keeps is asked of it by a script.
        if (!city.Knows(name) && look?.Scripts != false)
        {
            await city.RememberAsync(name, tab);
        }

        return new StaffMember(tab);
    }

    /// <summary>Opens the step from the dossier, where only steps that are offered can be opened.</summary>
    public async Task OpenStepAsync(Guid edition, EditorialEvent @event, Gate? gate = null)
    {
        await tab.GoAsync($"/staff/disclosures/{edition}");
        var step = Page.Locator($"[data-testid^='step-{@event}{(gate is null ? "" : $"-{gate}")}']").First;
        await step.GetByRole(AriaRole.Link).ClickAsync();
        await tab.ArriveAsync(StepPattern());
    }

    /// <summary>Reads, ticks, writes an opinion, signs with the password.</summary>
    public async Task SignAsync(Guid edition, EditorialEvent @event, Gate gate)
    {
        await OpenStepAsync(edition, @event, gate);
        await SignHereAsync();
    }

    /// <summary>The same on the page that is open.</summary>
    public async Task SignHereAsync()
    {
        foreach (var question in await Page.Locator("input[name='Yes']").AllAsync())
        {
            await question.CheckAsync();
        }

        await FillWhereAskedAsync("OpinionNumber", "腾审〔2019〕1号");
        await FillWhereAskedAsync("Opinion", "同意");
        await FinishAsync();
    }

    /// <summary>Sends the step page; a refusal is told with its sentence.</summary>
    public async Task FinishAsync()
    {
        await FillWhereAskedAsync("Password", PeopleSeed.DemonstrationPassword);
        await Page.GetByTestId("step-form").GetByRole(AriaRole.Button).ClickAsync();
        Assert.False(tab.Place.Contains("/steps/", StringComparison.Ordinal), await Page.Locator("main").InnerTextAsync());
    }

    /// <summary>Takes the first real choice of a list where the step asks for one.</summary>
    public async Task ChooseWhereAskedAsync(string field)
    {
        var list = Page.Locator($"select[name='{field}']");
        if (await list.CountAsync() > 0)
        {
            await list.SelectOptionAsync(new SelectOptionValue { Index = 1 });
        }
    }

    public async Task FillWhereAskedAsync(string field, string value)
    {
        var box = Page.Locator($"[name='{field}']");
        if (await box.CountAsync() > 0)
        {
            await box.FillAsync(value);
        }
    }

    private static async Task SignInAsync(Tab tab, string name)
    {
        await tab.GoAsync("/staff/sign-in");
        await tab.Piece("everybody").Locator("summary").ClickAsync();
        await tab.Piece("everybody").GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();
        await tab.ArriveAsync(DeskPattern());
    }

    [GeneratedRegex("/staff$")]
    private static partial Regex DeskPattern();

    [GeneratedRegex("/steps/")]
    private static partial Regex StepPattern();
}
