using System.Text.RegularExpressions;
using Microsoft.Playwright;
using TengchongPortal.Browser.Tests.Foundations;
using TengchongPortal.Browser.Tests.Templates;

namespace TengchongPortal.Browser.Tests.Journeys;

/// <summary>A villager finds an error, says so from the page itself without scripts, and reads by its number what was done (R114).</summary>
[Collection(BrowserCity.Journeys)]
public sealed partial class SiteErrorJourneyTests(BrowserCity city)
{
    private const string Note = "已经核对：办公时间没有写错，星期六上午照常办理。";

    [BrowserFact]
    public async Task An_error_is_reported_from_its_page_handled_at_work_and_closed_for_everybody()
    {
        await using var citizen = await city.OpenAsync(Look.Narrow with { Scripts = false });
        await Template.ReachAsync(citizen, "/ > main a[href^='/records/'] > [data-testid='report-error']", 200);
        await citizen.Page.GetByRole(AriaRole.Button, new() { Name = "提交" }).ClickAsync();
        Assert.Contains("请选择错误类型", await citizen.Piece("error-summary").InnerTextAsync(), StringComparison.Ordinal);
        await citizen.Page.GetByLabel("内容过时").CheckAsync();
        await citizen.Page.Locator("#Words").FillAsync("星期六是不是还办理？我是李四，住在东山村。");
        await citizen.Page.GetByRole(AriaRole.Button, new() { Name = "提交" }).ClickAsync();
        await citizen.ArriveAsync(NumberPattern());
        var place = citizen.Place;

        await ExplainAsync(await citizen.Piece("site-error-number").InnerTextAsync());

        await citizen.GoAsync(place);
        Assert.Equal(Note, await citizen.Piece("closing-note").InnerTextAsync());
        await citizen.GoAsync("/site-errors");
        Assert.DoesNotContain("李四", await citizen.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        citizen.AssertQuiet();
    }

    private async Task ExplainAsync(string number)
    {
        var editor = await StaffMember.ArriveAsync(city, NoticeStory.Editor, Look.Scriptless);
        await using var tab = editor.Tab;
        await tab.GoAsync("/staff/site-errors");
        await tab.Piece("error-row").Filter(new() { HasText = number }).GetByRole(AriaRole.Link).ClickAsync();
        Assert.Contains("东山村", await tab.Piece("error-words").InnerTextAsync(), StringComparison.Ordinal);
        await tab.Page.GetByLabel("说明原因，办结").CheckAsync();
        await tab.Page.Locator("#Note").FillAsync(Note);
        await tab.Piece("take-form").GetByRole(AriaRole.Button, new() { Name = "办理" }).ClickAsync();
        await tab.Piece("error-lines").WaitForAsync();
        tab.AssertQuiet();
        await LookAsync(tab.Place);
    }

    // The rules of accessibility are asked by a script, so in another tab.
    private async Task LookAsync(string place)
    {
        var editor = await StaffMember.ArriveAsync(city, NoticeStory.Editor);
        await using var tab = editor.Tab;
        await tab.GoAsync(place);
        await Template.AssertFineAsync(tab, "staff-site-error-closed", Look.Wide, Look.Narrow);
    }

    [GeneratedRegex("/site-errors/[0-9]{8}-[0-9]{6}$")]
    private static partial Regex NumberPattern();
}
