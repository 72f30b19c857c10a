using TengchongPortal.Browser.Tests.Foundations;
using TengchongPortal.Data.Reading;
using TengchongPortal.Testing;

namespace TengchongPortal.Browser.Tests.Templates;

/// <summary>Every template that citizens meet: quiet, without a violation of axe, no wider than the screen; wide and narrow, by day and by night.</summary>
[Collection(BrowserCity.Looks)]
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
    [InlineData("search", "/search?q=%E9%A3%9F%E5%93%81", 200)]
    [InlineData("search-none", "/search?q=%E4%B8%8D%E5%AD%98%E5%9C%A8", 200)]
    [InlineData("topic", "/topics/zcwjjd", 200)]
    [InlineData("place", "/organs/530581105/place", 200)]
    [InlineData("site-map", "/site-map", 200)]
    [InlineData("organs", "/organs", 200)]
    [InlineData("contacts", "/organs/contacts", 200)]
    [InlineData("phone-lines", "/phone-lines", 200)]
    [InlineData("embeds", "/embeds", 200)]
    [InlineData("embedded-list", "/embeds/all", 200)]
    [InlineData("organ", "/organs > main li a[href^='/organs/']", 200)]
    [InlineData("record", "/ > main a[href^='/records/']", 200)]
    [InlineData("print", "/ > main a[href^='/records/'] > a[href$='/print']", 200)]
    [InlineData("withdrawn", "/log > [data-kind='Withdraw'] a[href^='/records/']", 200)]
    [InlineData("filtered", "/catalogue?stage=decision", 200)]
    [InlineData("topic", "/topics > main a[href^='/topics/']", 200)]
    [InlineData("figures", "/ > main a[href^='/figures/']", 200)]
    [InlineData("exceptions", "/exceptions", 200)]
    [InlineData("reading", "/reading", 200)]
    [InlineData("site-errors", "/ > main a[href^='/records/'] > [data-testid='report-error']", 200)]
    [InlineData("site-error-list", "/site-errors", 200)]
    [InlineData("site-error", "/site-errors > [data-testid='site-error-line'] a", 200)]
    [InlineData("policies", "/policies", 200)]
    [InlineData("interpretations", "/interpretations", 200)]
    [InlineData("year-topic", "/policies/topics/2019-business", 200)]
    [InlineData("year-topic-explained", "/interpretations/topics/2019-business", 200)]
    [InlineData("interpretation-report", "/interpretations/report", 200)]
    [InlineData("experts", "/interpretations/experts", 200)]
    [InlineData("booklet", "/questions/booklet", 200)]
    [InlineData("rules", "/rules", 200)]
    [InlineData("meetings", "/meetings", 200)]
    [InlineData("meeting", "/meetings > [data-testid='meeting'] h2 a", 200)]
    [InlineData("ledger", "/ledger", 200)]
    [InlineData("clean-ups", "/ledger/clean-ups", 200)]
    [InlineData("table-two", "/ledger/table-two", 200)]
    [InlineData("log", "/log", 200)]
    [InlineData("privacy", "/privacy", 200)]
    [InlineData("accessibility", "/accessibility", 200)]
    [InlineData("letters", "/letters", 200)]
    [InlineData("questions", "/questions", 200)]
    [InlineData("letter", "/letters > [data-testid='letters'] a[href^='/letters/']", 200)]
    [InlineData("letter-new", "/letters/new", 200)]
    [InlineData("letter-look-up", "/letters/status", 200)]
    [InlineData("letter-statistics", "/letters/statistics", 200)]
    [InlineData("concerns", "/concerns", 200)]
    [InlineData("concern-field", "/concerns > [data-testid='concern-field'] a", 200)]
    [InlineData("concern", "/concerns > [data-testid='concern-line'] a", 200)]
    [InlineData("incidents", "/incidents", 200)]
    [InlineData("incident", "/incidents > [data-testid='incident-line'] a", 200)]
    [InlineData("sticking-points", "/sticking-points", 200)]
    [InlineData("sticking-point-new", "/sticking-points/new", 200)]
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
    public async Task The_words_of_an_attachment_are_accessible()
    {
        var address = await city.AddressOfFileTextAsync();
        await using var tab = await city.OpenAsync();
        await Template.ReachAsync(tab, address, 200);
        await AssertFineAsync(tab, "file-text");
    }

    [BrowserFact]
    public async Task What_an_edition_changed_is_accessible()
    {
        var address = await city.AddressOfRevisedAsync();
        await using var tab = await city.OpenAsync();
        await Template.ReachAsync(tab, $"{address} > [data-testid='changes-link']", 200);
        await AssertFineAsync(tab, "changes");
    }

    [BrowserFact]
    public async Task A_record_that_was_taken_away_leaves_an_accessible_page()
    {
        var address = await city.AddressOfAsync(PublicVisibility.Notice);
        await using var tab = await city.OpenAsync();
        await tab.GoAsync(address, 410);
        await AssertFineAsync(tab, "gone");
    }

    /// <summary>What somebody sees who chose the version for the elderly, or a ground of high contrast, on a phone.</summary>
    [BrowserTheory]
    [InlineData("elder-home", "elder", "/")]
    [InlineData("elder-column", "elder", "/catalogue/zcwj")]
    [InlineData("elder-search", "elder", "/search?q=%E9%A3%9F%E5%93%81")]
    [InlineData("elder-record", "elder", "/ > main a[href^='/records/']")]
    [InlineData("elder-organ", "elder", "/organs/530581000")]
    [InlineData("yellow-home", "set?Size=Largest&Ground=YellowOnBlack", "/")]
    [InlineData("blue-record", "set?Size=Larger&Ground=YellowOnBlue", "/ > main a[href^='/records/']")]
    [InlineData("large-column", "set?Size=Largest", "/catalogue/zcwj")]
    [InlineData("large-figures", "set?Size=Largest", "/ > main a[href^='/figures/']")]
    [InlineData("black-catalogue", "set?Size=Largest&Ground=BlackOnWhite", "/catalogue")]
    public async Task A_page_is_accessible_as_its_reader_wants_it(string name, string wish, string way)
    {
        await using var tab = await city.OpenAsync(Look.Narrow);
        await tab.GoAsync($"/reading/{wish}");
        await Template.ReachAsync(tab, way, 200);
        await Template.AssertFineAsync(tab, name, Look.Narrow, new Look(768, 1024), Look.Wide);
    }

    /// <summary>At 200 % a wide screen shows half as much; nothing may lie beside it (WCAG 1.4.4, 1.4.10).</summary>
    [BrowserTheory]
    [InlineData("/")]
    [InlineData("/catalogue")]
    [InlineData("/catalogue/zcwj")]
    [InlineData("/search?q=%E9%A3%9F%E5%93%81")]
    [InlineData("/organs/530581000")]
    [InlineData("/ > main a[href^='/records/']")]
    [InlineData("/log")]
    public async Task At_twice_the_size_everything_stays_within_the_screen(string way)
    {
        await using var tab = await city.OpenAsync(new Look(640, 450));
        await Template.ReachAsync(tab, way, 200);
        await Template.AssertFineAsync(tab, "zoomed", new Look(640, 450), new Look(320, 256));
    }

    /// <summary>Quick depth asks axe in the last look: of one page by day on a wide screen, of the next by night on a narrow one.</summary>
    private static Task AssertFineAsync(Tab tab, string name) => Template.AssertFineAsync(tab, name, [.. name.Length % 2 == 0 ? _looks : _looks.Reverse()]);
}
