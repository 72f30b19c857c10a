using System.Text.RegularExpressions;
using Microsoft.Playwright;
using TengchongPortal.Browser.Tests.Foundations;
using TengchongPortal.Browser.Tests.Templates;
using TengchongPortal.Data.Seeding;

namespace TengchongPortal.Browser.Tests.Journeys;

/// <summary>A night, a phone, nobody answers: one person on duty lets a prepared warning out.</summary>
[Collection(BrowserCity.Journeys)]
public sealed partial class WarningJourneyTests(BrowserCity city)
{
    private const int Most = 6;
    private const string OnDuty = "昆仑玉";

    [BrowserFact]
    public async Task A_person_on_duty_alone_puts_up_a_warning_on_a_phone_in_at_most_six_actions()
    {
        var member = await StaffMember.ArriveAsync(city, OnDuty, Look.Narrow);
        await using var tab = member.Tab;
        var hand = new CountingHand(tab);
        await Template.AssertFineAsync(tab, "staff-warning-desk", Look.Wide, Look.Narrow);
        await hand.ClickAsync(tab.Piece("warning-entrance").GetByRole(AriaRole.Link).First, "样表");
        await hand.ChooseAsync("Kind", new() { Label = "暴雨红色预警" });
        await hand.ChooseAsync("Place", new() { Label = "猴桥镇" });
        await hand.ClickAsync(tab.Piece("choice-form").GetByRole(AriaRole.Button), "看成文");
        await tab.Piece("preview").WaitForAsync();
        await Template.AssertFineAsync(tab, "staff-warning-ready", Look.Wide, Look.Narrow);
        await hand.FillAsync("Password", PeopleSeed.DemonstrationPassword);
        await hand.ClickAsync(tab.Piece("put-up-form").GetByRole(AriaRole.Button), "发布预警");
        await tab.ArriveAsync(UpPattern());

        Assert.True(hand.Actions.Count <= Most, $"{hand.Actions.Count}: {string.Join(", ", hand.Actions)}");
        await Template.AssertFineAsync(tab, "staff-warning-up", Look.Wide, Look.Narrow);
        await AssertPublicAsync((await tab.Piece("public-address").GetAttributeAsync("href"))!);
    }

    private async Task AssertPublicAsync(string address)
    {
        await using var citizen = await city.OpenAsync();
        await citizen.GoAsync(address);
        Assert.Contains("猴桥镇", await citizen.Page.Locator("h1").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await citizen.Piece("emergency").IsVisibleAsync());
        await Template.AssertFineAsync(citizen, "warning-record", Look.Wide, Look.Narrow);
    }

    [GeneratedRegex("/staff/warnings/up/")]
    private static partial Regex UpPattern();
}
