using TengchongPortal.Browser.Tests.Foundations;

namespace TengchongPortal.Browser.Tests.Journeys;

/// <summary>A citizen at the keyboard, and one whose browser runs no scripts.</summary>
[Collection(BrowserCity.Name)]
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

    private static async Task SkipToContentAsync(Tab tab)
    {
        await tab.Page.Keyboard.PressAsync("Tab");
        Assert.True(await tab.Page.Locator(".skip-link").IsVisibleAsync());
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
