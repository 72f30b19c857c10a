using System.Text.RegularExpressions;
using Microsoft.Playwright;
using TengchongPortal.Browser.Tests.Foundations;
using TengchongPortal.Browser.Tests.Templates;

namespace TengchongPortal.Browser.Tests.Journeys;

/// <summary>The supervisor watches all organs from a phone and from a desk: what came back and why, who signs unread, where nobody is on duty or answers; and changes nothing (R106).</summary>
[Collection(BrowserCity.Journeys)]
public sealed partial class SupervisorJourneyTests(BrowserCity city)
{
    private const string Supervisor = "明镜台";

    public static TheoryData<bool> Widths => [true, false];

    [BrowserTheory]
    [MemberData(nameof(Widths))]
    public async Task A_supervisor_follows_a_figure_to_its_texts_and_sees_every_gap(bool isWide)
    {
        var look = isWide ? Look.Wide : Look.Narrow;
        var supervisor = await StaffMember.ArriveAsync(city, Supervisor, look);
        await using var tab = supervisor.Tab;

        await EnterAsync(tab, "公开质量");
        var figure = tab.Piece("figure-Submitted").First;
        var count = int.Parse(await figure.InnerTextAsync(), System.Globalization.CultureInfo.InvariantCulture);
        await figure.ClickAsync();
        await tab.ArriveAsync(Texts());
        var texts = tab.Piece("quality-texts").GetByRole(AriaRole.Listitem);
        Assert.Equal(count, await texts.CountAsync());
        await texts.GetByRole(AriaRole.Link).First.ClickAsync();
        await tab.ArriveAsync(Dossier());
        Assert.Equal(0, await tab.Page.Locator("main form[method=post]").CountAsync());
        await Template.AssertFineAsync(tab, $"supervisor-dossier-{look.Width}");

        foreach (var (room, piece) in new[] { ("审签情况", "main h1"), ("发布后抽查", "[data-testid='samples'], main .empty"), ("审签人员配备", "main h1"), ("应急值班表", "[data-testid='roster-now']"), ("公开工作责任", "main h1") })
        {
            await EnterAsync(tab, room);
            await tab.Page.Locator(piece).First.WaitForAsync();
            Assert.Equal(0, await tab.Page.Locator("main form[method=post]").CountAsync());
        }

        tab.AssertQuiet();
    }

    private static async Task EnterAsync(Tab tab, string room)
    {
        await tab.Page.GetByRole(AriaRole.Navigation, new() { Name = "工作导航" }).GetByRole(AriaRole.Link, new() { NameRegex = new($"^{room}") }).ClickAsync();
        await tab.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }).WaitForAsync();
    }

    [GeneratedRegex("/staff/quality/texts")]
    private static partial Regex Texts();

    [GeneratedRegex("/staff/disclosures/[0-9a-f-]{36}$")]
    private static partial Regex Dossier();
}
