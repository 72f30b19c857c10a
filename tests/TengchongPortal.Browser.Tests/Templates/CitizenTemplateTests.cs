using TengchongPortal.Browser.Tests.Foundations;
using TengchongPortal.Data.Reading;
using TengchongPortal.Testing;

namespace TengchongPortal.Browser.Tests.Templates;

/// <summary>Every template that citizens meet: quiet, without a violation of axe, no wider than the screen; wide and narrow, by day and by night.</summary>
[Collection(BrowserCity.Name)]
public sealed class CitizenTemplateTests(BrowserCity city)
{
    /// <summary>The colours of the tokens are held against each other by arithmetic elsewhere: quick depth looks at each width and each colour once.</summary>
    private static readonly Look[] _looks = Depth.Of<Look[]>(
        [Look.Wide, Look.Narrow with { Dark = true }],
        [Look.Wide, Look.Narrow, Look.Wide with { Dark = true }, Look.Narrow with { Dark = true }]);

    [BrowserTheory]
    [InlineData("home", "/", 200)]
    [InlineData("catalogue", "/catalogue", 200)]
    [InlineData("column", "/catalogue > main a[href^='/catalogue/']", 200)]
    [InlineData("narrowed", "/catalogue?title=的&stage=management", 200)]
    [InlineData("narrowed-refused", "/catalogue?year=x", 422)]
    [InlineData("topics", "/topics", 200)]
    [InlineData("topic", "/topics/zcwjjd", 200)]
    [InlineData("place", "/organs/530581105/place", 200)]
    [InlineData("site-map", "/site-map", 200)]
    [InlineData("organs", "/organs", 200)]
    [InlineData("contacts", "/organs/contacts", 200)]
    [InlineData("organ", "/organs > main li a[href^='/organs/']", 200)]
    [InlineData("record", "/ > main a[href^='/records/']", 200)]
    [InlineData("print", "/ > main a[href^='/records/'] > a[href$='/print']", 200)]
    [InlineData("withdrawn", "/log > [data-kind='Withdraw'] a[href^='/records/']", 200)]
    [InlineData("log", "/log", 200)]
    [InlineData("privacy", "/privacy", 200)]
    [InlineData("accessibility", "/accessibility", 200)]
    [InlineData("missing", "/no-such-page", 404)]
    [InlineData("sign-in", "/staff/sign-in", 200)]
    [InlineData("specimen", "/specimen", 200)]
    public async Task A_page_for_citizens_is_accessible_at_every_width_and_colour(string name, string way, int status)
    {
        await using var tab = await city.OpenAsync();
        await Template.ReachAsync(tab, way, status);
        await AssertFineAsync(tab, name);
    }

    [BrowserFact]
    public async Task A_record_that_was_taken_away_leaves_an_accessible_page()
    {
        var address = await city.AddressOfAsync(PublicVisibility.Notice);
        await using var tab = await city.OpenAsync();
        await tab.GoAsync(address, 410);
        await AssertFineAsync(tab, "gone");
    }

    // Citizens' pages are asked in every look at each depth.
    private static async Task AssertFineAsync(Tab tab, string name)
    {
        foreach (var look in _looks)
        {
            await Template.AssertFineAsync(tab, name, look);
        }
    }
}
