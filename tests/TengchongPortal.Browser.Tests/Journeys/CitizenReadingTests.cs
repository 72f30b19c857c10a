using Microsoft.Playwright;
using TengchongPortal.Browser.Tests.Foundations;

namespace TengchongPortal.Browser.Tests.Journeys;

/// <summary>A citizen at the keyboard, and one whose browser runs no scripts.</summary>
[Collection(BrowserCity.Looks)]
public sealed class CitizenReadingTests(BrowserCity city)
{
    private const int MostStops = 120;

    [BrowserFact]
    public async Task The_portal_opens_and_leads_to_its_catalogue_without_scripts()
    {
        await using var tab = await city.OpenAsync(Look.Scriptless);
        await tab.GoAsync("/");
        await tab.Page.Locator(".site-navigation a[href='/catalogue']").ClickAsync();
        Assert.Equal("/catalogue", tab.Place);
        Assert.True(await tab.Piece("catalogue").IsVisibleAsync());
        tab.AssertQuiet();
    }

    [BrowserFact]
    public async Task The_keyboard_alone_leads_from_the_home_page_to_a_record_and_back()
    {
        await using var tab = await city.OpenAsync();
        await tab.GoAsync("/");
        await SkipToContentAsync(tab);
        await tab.GoAsync("/");
        await EnterAsync(tab, "a[href='/catalogue']");
        Assert.Equal("/catalogue", tab.Place);
        await EnterAsync(tab, "main a[href^='/catalogue/']");
        Assert.StartsWith("/catalogue/", tab.Place, StringComparison.Ordinal);
        await EnterAsync(tab, "main .record-list a");
        Assert.StartsWith("/records/", tab.Place, StringComparison.Ordinal);
        await EnterAsync(tab, ".breadcrumb a[href='/']");
        Assert.Equal("/", tab.Place);
        tab.AssertQuiet();
    }

    [BrowserFact]
    public async Task Without_scripts_a_reader_narrows_a_list_opens_a_record_and_prints_it()
    {
        await using var tab = await city.OpenAsync(Look.Scriptless);
        await tab.GoAsync("/catalogue/zcwj");
        await tab.Page.Locator("main form [name='title']").FillAsync("管理辦法");
        await tab.Page.Locator("main form [name='title']").PressAsync("Enter");
        var titles = await tab.Page.Locator("main [data-testid='record-link']").AllTextContentsAsync();
        Assert.NotEmpty(titles);
        Assert.All(titles, title => Assert.Contains("管理办法", title, StringComparison.Ordinal));
        await tab.Page.Locator("main [data-testid='record-link']").First.ClickAsync();
        Assert.True(await tab.Piece("record-body").IsVisibleAsync());
        Assert.False(await tab.Page.Locator("[data-aloud]").IsVisibleAsync());
        await tab.Page.Locator("a[href$='/print']").ClickAsync();
        Assert.EndsWith("/print", tab.Place, StringComparison.Ordinal);
        tab.AssertQuiet();
    }

    [BrowserFact]
    public async Task An_old_reader_switches_to_large_letters_reads_on_and_switches_back_without_scripts()
    {
        await using var tab = await city.OpenAsync(Look.Narrow with { Scripts = false });
        await tab.GoAsync("/organs");
        var before = await LetterAsync(tab);
        await tab.Piece("enter-elder").ClickAsync();
        Assert.Equal("/organs", tab.Place);
        Assert.True(await LetterAsync(tab) >= before * 1.2);
        await tab.GoAsync("/");
        await tab.Piece("plain-entrances").Locator("a").First.ClickAsync();
        Assert.StartsWith("/catalogue/", tab.Place, StringComparison.Ordinal);
        await tab.Piece("leave-elder").ClickAsync();
        Assert.Equal(before, await LetterAsync(tab));
        tab.AssertQuiet();
    }

    [BrowserFact]
    public async Task The_field_on_every_page_finds_a_record_by_its_number_and_others_by_their_words()
    {
        await using var tab = await city.OpenAsync(Look.Scriptless);
        await tab.GoAsync("/catalogue/qkbg");
        await tab.Page.Locator("#q").FillAsync("01526376－3－／2019－1212001");
        await tab.Page.Locator("#q").PressAsync("Enter");
        Assert.Equal("腾冲市2019年政务公开工作情况报告", (await tab.Piece("record-title").TextContentAsync())?.Trim());
        await tab.Page.Locator("#q").FillAsync("办事指南");
        await tab.Page.Locator("#q").PressAsync("Enter");
        Assert.StartsWith("/search?q=", tab.Place, StringComparison.Ordinal);
        Assert.NotEqual(0, await tab.Page.Locator("main [data-testid='record-link']").CountAsync());
        tab.AssertQuiet();
    }

    [BrowserFact]
    public async Task The_first_page_asks_six_times_at_most_and_never_elsewhere()
    {
        await using var tab = await city.OpenAsync();
        var asked = new List<string>();
        tab.Page.Request += (_, request) => asked.Add(request.Url);
        await tab.GoAsync("/");
        await tab.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.InRange(asked.Count, 1, 6);
        tab.AssertQuiet();
    }

    private static Task<double> LetterAsync(Tab tab) => tab.Page.Locator("main").EvaluateAsync<double>("main => parseFloat(getComputedStyle(main).fontSize)");

    private static async Task SkipToContentAsync(Tab tab)
    {
        await tab.Page.Keyboard.PressAsync("Tab");
        Assert.True(await tab.Page.Locator(".skip-link").First.IsVisibleAsync());
        await tab.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("content", await tab.Page.EvaluateAsync<string>("document.activeElement.id"));
    }

    // Tab until the focus is on such a link, as a person without a mouse does; the bound proves that there is no trap.
    private static async Task EnterAsync(Tab tab, string link)
    {
        for (var stop = 0; stop < MostStops && !await tab.Page.EvaluateAsync<bool>("link => document.activeElement.matches(link)", link); stop++)
        {
            await tab.Page.Keyboard.PressAsync("Tab");
        }

        var before = tab.Page.Url;
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.LeaveAsync(before);
    }
}
