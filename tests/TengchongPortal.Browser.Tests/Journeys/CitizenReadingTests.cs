using TengchongPortal.Browser.Tests.Foundations;

namespace TengchongPortal.Browser.Tests.Journeys;

/// <summary>A citizen at the keyboard, and one whose browser runs no scripts.</summary>
[Collection(BrowserCity.Name)]
public sealed class CitizenReadingTests(BrowserCity city)
{
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
}
