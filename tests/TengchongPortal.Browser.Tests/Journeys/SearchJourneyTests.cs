using Microsoft.Playwright;
using TengchongPortal.Browser.Tests.Foundations;
using TengchongPortal.Browser.Tests.Templates;

namespace TengchongPortal.Browser.Tests.Journeys;

/// <summary>A villager types two characters and finds the notice (R101, R181).</summary>
[Collection(BrowserCity.Journeys)]
public sealed class SearchJourneyTests(BrowserCity city)
{
    private const string Whole = "01526376-3-/2019-1212001";

    private const string Begun = "01526376-3";

    private const int MostStops = 200;

    [BrowserFact]
    public async Task A_villager_finds_by_a_word_narrows_turns_the_page_reads_and_comes_back_without_scripts()
    {
        await using var tab = await city.OpenAsync(Look.Scriptless);
        await AskAsync(tab, "/", "通知");
        Assert.StartsWith("/search?q=", tab.Place, StringComparison.Ordinal);
        var first = await PlacesOfHitsAsync(tab);
        await tab.Page.Locator("a[rel='next']").ClickAsync();
        Assert.Empty(first.Intersect(await PlacesOfHitsAsync(tab)));
        await tab.Page.Locator("a[rel='prev']").ClickAsync();
        Assert.Equal(first, await PlacesOfHitsAsync(tab));
        await tab.Page.Locator("[data-testid='choice']").First.ClickAsync();
        Assert.Equal(1, await tab.Piece("chip").CountAsync());
        await Hits(tab).First.ClickAsync();
        Assert.StartsWith("/records/", tab.Place, StringComparison.Ordinal);
        await tab.Page.GoBackAsync();
        await tab.Piece("chip").ClickAsync();
        Assert.Equal(first, await PlacesOfHitsAsync(tab));
        tab.AssertQuiet();
    }

    [BrowserFact]
    public async Task Everyday_words_slips_and_nothing_at_all_are_answered_with_a_way_on()
    {
        await using var tab = await city.OpenAsync(Look.Narrow);
        await AskAsync(tab, "/organs", "低保");
        Assert.Contains("最低生活保障", await tab.Piece("found-also").TextContentAsync(), StringComparison.Ordinal);
        Assert.NotEqual(0, await Hits(tab).CountAsync());
        await AskAsync(tab, tab.Place, "食品经营许克");
        await tab.Piece("did-you-mean").Locator("a").ClickAsync();
        Assert.Contains("食品经营许可", await Hits(tab).First.TextContentAsync(), StringComparison.Ordinal);
        await AskAsync(tab, tab.Place, "飞碟降落许愿");
        await tab.Piece("none-found").Locator("a[href='/catalogue']").ClickAsync();
        Assert.Equal("/catalogue", tab.Place);
        tab.AssertQuiet();
    }

    [BrowserFact]
    public async Task A_person_without_a_mouse_searches_narrows_turns_the_page_reads_and_subscribes()
    {
        await using var tab = await city.OpenAsync(Look.Scriptless);
        await tab.GoAsync("/");
        await FocusAsync(tab, "#q");
        await tab.Page.Keyboard.InsertTextAsync("通知");
        await EnterAsync(tab);
        var first = await PlacesOfHitsAsync(tab);
        await FocusAsync(tab, "a[rel='next']");
        await EnterAsync(tab);
        Assert.Empty(first.Intersect(await PlacesOfHitsAsync(tab)));
        await FocusAsync(tab, "a[rel='prev']");
        await EnterAsync(tab);
        Assert.Equal(first, await PlacesOfHitsAsync(tab));

        await FocusAsync(tab, "[data-testid='result-groups'] details:not([open]) > summary");
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.Page.Keyboard.PressAsync("Tab");
        await FocusAsync(tab, "[data-testid='choice']");
        await EnterAsync(tab);
        Assert.Equal(1, await tab.Piece("chip").CountAsync());
        await FocusAsync(tab, "[data-testid='hits'] [data-testid='record-link']");
        await EnterAsync(tab);
        Assert.Contains("/records/", tab.Page.Url, StringComparison.Ordinal);
        await FocusAsync(tab, "[aria-label='本页工具'] a[href^='/feeds/']");
        tab.AssertQuiet();
    }

    [BrowserFact]
    public async Task Whoever_types_is_offered_what_there_is()
    {
        await using var tab = await city.OpenAsync();
        await tab.GoAsync("/");
        await tab.Page.Locator("#q").PressSequentiallyAsync("高龄");
        await tab.Page.Locator("#suggested option[value*='高龄津贴']").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        tab.AssertQuiet();
    }

    [BrowserFact]
    public async Task An_inspector_finds_by_a_number_turns_the_page_narrows_reads_and_comes_back()
    {
        await using var tab = await city.OpenAsync(Look.Narrow);
        await tab.GoAsync("/");
        await tab.Page.Locator("#q").FillAsync(Whole);
        await tab.Page.Locator("#q").PressAsync("Enter");
        await tab.Page.WaitForURLAsync(address => address.Contains("/records/", StringComparison.Ordinal));
        Assert.Contains(Whole, await tab.Page.Locator("main").TextContentAsync(), StringComparison.Ordinal);

        await AskAsync(tab, "/", Begun);
        await tab.Page.Locator("a[rel='next']").ClickAsync();
        await tab.Page.Locator("a[rel='prev']").WaitForAsync();
        await ReadAndComeBackAsync(tab);
        await Template.AssertFineAsync(tab, "search-number-second");
        await tab.Page.Locator("[data-testid='choice']").First.ClickAsync();
        await tab.Piece("chip").First.WaitForAsync();
        await ReadAndComeBackAsync(tab);
        Assert.Equal(1, await tab.Piece("chip").CountAsync());
        await Template.AssertFineAsync(tab, "search-number-narrowed");
        tab.AssertQuiet();
    }

    // Tab until the focus is there; the bound proves that there is no trap.
    private static async Task FocusAsync(Tab tab, string place)
    {
        for (var stop = 0; !await tab.Page.EvaluateAsync<bool>("place => document.activeElement.matches(place)", place); stop++)
        {
            Assert.InRange(stop, 0, MostStops);
            await tab.Page.Keyboard.PressAsync("Tab");
        }
    }

    private static async Task EnterAsync(Tab tab)
    {
        var before = tab.Page.Url;
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.LeaveAsync(before);
        // The address is there before the page is; what is pressed meanwhile can be lost.
        await tab.Page.WaitForLoadStateAsync(LoadState.Load);
    }

    private static async Task ReadAndComeBackAsync(Tab tab)
    {
        var (place, hits) = (tab.Place, await Hits(tab).AllTextContentsAsync());
        await Hits(tab).First.ClickAsync();
        await tab.Page.WaitForURLAsync(address => address.Contains("/records/", StringComparison.Ordinal));
        Assert.Contains(Begun, await tab.Page.Locator("main").TextContentAsync(), StringComparison.Ordinal);
        await tab.Page.GoBackAsync();
        Assert.Equal(place, tab.Place);
        Assert.Equal(hits, await Hits(tab).AllTextContentsAsync());
    }

    // Texts may bear the same title; an address belongs to one.
    private static Task<string[]> PlacesOfHitsAsync(Tab tab) => Hits(tab).EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");

    private static ILocator Hits(Tab tab) => tab.Page.Locator("[data-testid='hits'] [data-testid='record-link']");

    private static async Task AskAsync(Tab tab, string from, string words)
    {
        await tab.GoAsync(from);
        await tab.Page.Locator("#q").FillAsync(words);
        await tab.Page.Locator("#q").PressAsync("Enter");
        await tab.Page.WaitForURLAsync(address => address.Contains("/search", StringComparison.Ordinal) && address.Contains(Uri.EscapeDataString(words), StringComparison.OrdinalIgnoreCase));
    }
}
