using System.Text.RegularExpressions;
using Microsoft.Playwright;
using TengchongPortal.Browser.Tests.Foundations;
using TengchongPortal.Browser.Tests.Templates;

namespace TengchongPortal.Browser.Tests.Journeys;

/// <summary>What the public asks is registered, let out by a second person, answered, measured and proven solved; a citizen reads all four stages (R36, R47).</summary>
[Collection(BrowserCity.Journeys)]
public sealed partial class ConcernJourneyTests(BrowserCity city)
{
    private const string Question = "便民服务日什么时候在来凤广场举行？";
    private const string Proof = "关于便民服务日如期举行的通告";

    [BrowserFact]
    public async Task Opened_answered_measured_and_solved()
    {
        var number = await RegisterAsync();
        await TakeAsync(NoticeStory.OtherEditor, number, "确认公开表述");
        await TakeAsync(NoticeStory.Editor, number, "确定责任单位", organ: "tc-d01");
        var known = await RecordsAsync();
        await TakeAsync(NoticeStory.Clerk, number, "登记公开回应", known[0]);
        await TakeAsync(NoticeStory.Clerk, number, "登记采取的措施", known[1]);
        await using (var citizen = await city.OpenAsync(Look.Narrow with { Scripts = false }))
        {
            await citizen.GoAsync($"/concerns/{number}");
            Assert.Contains("还没有结果", await citizen.Piece("concern-stages").InnerTextAsync(), StringComparison.Ordinal);
        }

        var story = new NoticeStory(city, Proof);
        await story.ToPublicAsync();
        await TakeAsync(NoticeStory.Editor, number, "认定已解决，办结", story.Address);

        await ReadAsync(number);
    }

    private async Task ReadAsync(string number)
    {
        await using var citizen = await city.OpenAsync(Look.Scriptless);
        await citizen.GoAsync("/concerns");
        await citizen.Piece("concern-fields").GetByRole(AriaRole.Link, new() { Name = "公正监管" }).ClickAsync();
        await citizen.Piece("concern-line").Filter(new() { HasText = number }).GetByRole(AriaRole.Link).ClickAsync();
        await citizen.ArriveAsync(ConcernPattern());
        Assert.Equal(4, await citizen.Piece("stage").CountAsync());
        Assert.Contains(Proof, await citizen.Piece("stage").Nth(3).InnerTextAsync(), StringComparison.Ordinal);
        citizen.AssertQuiet();

        // The rules of accessibility are asked by a script, so in another tab.
        await using var other = await city.OpenAsync();
        await other.GoAsync($"/concerns/{number}");
        await Template.AssertFineAsync(other, "concern-solved", Look.Wide, Look.Narrow);
    }

    private async Task<string> RegisterAsync()
    {
        var editor = await StaffMember.ArriveAsync(city, NoticeStory.Editor);
        await using var tab = editor.Tab;
        await tab.GoAsync("/staff/concerns");
        await Template.AssertFineAsync(tab, "staff-concerns", Look.Wide, Look.Narrow);
        await tab.Page.Locator("#Field").SelectOptionAsync("fair-supervision");
        await tab.Page.Locator("#Question").FillAsync(Question);
        await tab.Page.Locator("#Found").FillAsync("本地论坛两个帖子");
        await tab.Piece("concern-form").GetByRole(AriaRole.Button, new() { Name = "登记" }).ClickAsync();
        await tab.ArriveAsync(AtWorkPattern());
        return await tab.Piece("concern-number").InnerTextAsync();
    }

    private async Task TakeAsync(string person, string number, string step, string? record = null, string? organ = null)
    {
        var member = await StaffMember.ArriveAsync(city, person);
        await using var tab = member.Tab;
        await tab.GoAsync($"/staff/concerns/{number}");
        await tab.Page.GetByLabel(step).CheckAsync();
        if (record is not null)
        {
            await tab.Page.Locator("#Record").FillAsync(record);
        }

        if (organ is not null)
        {
            await tab.Page.Locator("#Organ").SelectOptionAsync(organ);
        }

        await tab.Piece("take-form").GetByRole(AriaRole.Button, new() { Name = "办理" }).ClickAsync();
        await Assertions.Expect(tab.Piece("concern-lines")).ToContainTextAsync(step);
        await Template.AssertFineAsync(tab, "staff-concern", Look.Wide, Look.Narrow);
        tab.AssertQuiet();
    }

    /// <summary>Addresses of two records that citizens read.</summary>
    private async Task<IReadOnlyList<string>> RecordsAsync()
    {
        await using var citizen = await city.OpenAsync();
        await citizen.GoAsync("/");
        var links = await citizen.Page.Locator("main a[href^='/records/']").AllAsync();
        return [(await links[0].GetAttributeAsync("href"))!, (await links[1].GetAttributeAsync("href"))!];
    }

    [GeneratedRegex("/concerns/[0-9]{8}-[0-9]{6}$")]
    private static partial Regex ConcernPattern();

    [GeneratedRegex("/staff/concerns/[0-9]{8}-[0-9]{6}$")]
    private static partial Regex AtWorkPattern();
}
