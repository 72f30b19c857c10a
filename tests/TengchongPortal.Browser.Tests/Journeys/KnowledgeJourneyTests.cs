using System.Text.RegularExpressions;
using Microsoft.Playwright;
using TengchongPortal.Browser.Tests.Foundations;
using TengchongPortal.Browser.Tests.Templates;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Browser.Tests.Journeys;

/// <summary>An entry of the knowledge base is drafted from a public text, signed, found by a citizen without scripts, and gone with what it rests on (R133).</summary>
[Collection(BrowserCity.Journeys)]
public sealed partial class KnowledgeJourneyTests(BrowserCity city)
{
    private const string Question = "便民服务日要带什么材料？";
    private const string Answer = "带身份证原件即可，当场受理，不收费用。";

    [BrowserFact]
    public async Task Drafted_published_found_and_gone_with_its_source()
    {
        var source = new NoticeStory(city, "关于举办六月便民服务日活动的通知");
        await source.ToPublicAsync();
        var entry = new NoticeStory(city, Question);
        entry.GoOn(await DraftAsync(source.Address));
        await entry.SubmitAsync();
        await entry.SignAsync();
        await entry.ReleaseAsync();

        await using var citizen = await city.OpenAsync(Look.Scriptless);
        await citizen.GoAsync("/questions");
        var line = citizen.Piece("questions").Locator("li").Filter(new() { HasText = Question });
        Assert.Contains("第一条", await line.InnerTextAsync(), StringComparison.Ordinal);
        await line.GetByRole(AriaRole.Link, new() { Name = Question }).ClickAsync();
        var page = await citizen.Page.Locator("main").InnerTextAsync();
        Assert.All([Answer, "第一条", source.Title, "有效期"], words => Assert.Contains(words, page, StringComparison.Ordinal));
        await LookAsync(entry.Address);

        await source.TakeAsync(NoticeStory.Editor, EditorialEvent.Hide);
        await citizen.GoAsync("/questions");
        Assert.Equal(0, await citizen.Page.Locator("main").GetByText(Question).CountAsync());
        await citizen.GoAsync(entry.Address, 410);
        Assert.True(await citizen.Piece("gone-elsewhere").IsVisibleAsync());
        citizen.AssertQuiet();
    }

    private async Task<Guid> DraftAsync(string source)
    {
        var clerk = await StaffMember.ArriveAsync(city, NoticeStory.Clerk);
        await using var tab = clerk.Tab;
        await tab.GoAsync("/staff/knowledge");
        await Template.AssertFineAsync(tab, "staff-knowledge", Look.Wide, Look.Narrow);
        await tab.GoAsync("/staff/disclosures/new?organ=tc-d01&type=knowledge");
        await tab.Page.Locator("[name='Title']").FillAsync(Question);
        await tab.Page.Locator("[name='Body']").FillAsync(Answer);
        await tab.Page.Locator("[name='MadeOn']").FillAsync("2019-03-04");
        await tab.Page.Locator("[name='ExpiresOn']").FillAsync("2031-12-31");
        await tab.Page.Locator("[name='Theme']").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await tab.Page.Locator("[name='Knowledge.Clause']").FillAsync("第一条");
        await tab.Page.Locator("[name='Knowledge.Owner']").FillAsync("政务公开科");
        await tab.Page.Locator("[name='Relations[0].Kind']").SelectOptionAsync(nameof(RelationKind.Answers));
        await tab.Page.Locator("[name='Relations[0].Target']").FillAsync(source.Split('/')[^1]);
        await Template.AssertFineAsync(tab, "staff-knowledge-draft", Look.Wide, Look.Narrow);
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "保存草稿" }).ClickAsync();
        await tab.ArriveAsync(DossierPattern());
        tab.AssertQuiet();
        return Guid.Parse(DossierPattern().Match(tab.Place).Groups[1].Value);
    }

    private async Task LookAsync(string address)
    {
        await using var tab = await city.OpenAsync();
        await tab.GoAsync(address);
        await Template.AssertFineAsync(tab, "knowledge-entry", Look.Wide, Look.Narrow);
        await tab.GoAsync("/questions");
        await Template.AssertFineAsync(tab, "questions", Look.Wide, Look.Narrow);
    }

    [GeneratedRegex("/staff/disclosures/([0-9a-f-]{36})$")]
    private static partial Regex DossierPattern();
}
