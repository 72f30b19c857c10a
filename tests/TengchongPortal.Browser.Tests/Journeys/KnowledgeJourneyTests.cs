using System.Text.RegularExpressions;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Playwright;
using TengchongPortal.Browser.Tests.Foundations;
using TengchongPortal.Browser.Tests.Templates;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Browser.Tests.Journeys;

/// <summary>An answer grows into an entry of the knowledge base, citizens find it and what it rests on, and with the policy behind it it is gone (R133).</summary>
[Collection(BrowserCity.Name)]
public sealed partial class KnowledgeJourneyTests(BrowserCity city)
{
    private const string Question = "高龄津贴每月领多少？";

    private readonly FakeTimeProvider _clock = new(ChinaTime.StartOf(new(2019, 9, 27)).AddHours(9));

    [BrowserFact]
    public async Task Grown_from_an_interpretation_signed_found_read_to_its_source_and_gone_with_the_policy()
    {
        using var portal = new PortalUnderTest(PortalStart.City) { Clock = _clock };
        var (address, walk) = (portal.Serve(), new CityWalk(portal));
        var policy = await walk.PolicyFirstAsync();
        var interpretation = await walk.StartAsync(PolicyCity.Explaining(policy.DocumentId, walk.Now), "interpretation");
        await walk.ReleaseAsync(interpretation);
        await using var clerk = await city.OpenAtAsync(address, portal, Look.Wide);
        await SignInAsync(clerk);

        await walk.ReleaseAsync(await GrowAsync(clerk, interpretation));

        await using var citizen = await city.OpenAtAsync(address, portal, Look.Scriptless);
        await citizen.GoAsync("/questions");
        await Template.AssertFineAsync(citizen, "questions-filled", Look.Wide, Look.Narrow);
        await citizen.Page.GetByRole(AriaRole.Link, new() { Name = Question }).ClickAsync();
        await Template.AssertFineAsync(citizen, "question", Look.Wide, Look.Narrow);
        var entry = citizen.Place;
        await citizen.Piece("knowledge-source").Last.ClickAsync();
        Assert.EndsWith($"/records/{policy.DocumentId}", citizen.Place, StringComparison.Ordinal);

        await walk.ToAsync(EditorialState.Published, PortalCity.Notice("关于废止高龄津贴通知的决定") with { MadeOn = ChinaTime.DayOf(walk.Now), Relations = [new(RelationKind.Repeals, policy.DocumentId)] });

        await citizen.GoAsync("/questions");
        Assert.Equal(1, await citizen.Piece("questions-none").CountAsync());
        await citizen.GoAsync(entry, 410);
        Assert.Contains("已经废止", await citizen.Piece("gone-reason").InnerTextAsync(), StringComparison.Ordinal);
        await Template.AssertFineAsync(citizen, "question-gone", Look.Wide, Look.Narrow);
        await clerk.GoAsync("/staff/knowledge");
        Assert.Contains(Question, await clerk.Piece("entries-lost").InnerTextAsync(), StringComparison.Ordinal);
        await Template.AssertFineAsync(clerk, "staff-knowledge", Look.Wide, Look.Narrow);
    }

    private static async Task SignInAsync(Tab tab)
    {
        await tab.GoAsync("/staff/sign-in");
        await tab.Page.Locator("[name='Account']").FillAsync(PortalCity.EmailOf(People.One(StaffRole.DraftingClerk)));
        await tab.Page.Locator("[name='Password']").FillAsync(PortalCity.Password);
        await tab.Page.Locator("main").GetByRole(AriaRole.Button).First.ClickAsync();
        await tab.ArriveAsync(DeskPattern());
    }

    /// <returns>The edition of the draft.</returns>
    private static async Task<Guid> GrowAsync(Tab clerk, Guid interpretation)
    {
        await clerk.GoAsync($"/staff/disclosures/{interpretation}");
        await clerk.Piece("grow-entry").ClickAsync();
        await clerk.ArriveAsync(SheetPattern());
        await Template.AssertFineAsync(clerk, "knowledge-sheet", Look.Wide, Look.Narrow);
        await clerk.Page.Locator("#Title").FillAsync(Question);
        await clerk.Page.Locator("#ColumnId").SelectOptionAsync(Columns.Notices.Id.ToString());
        await clerk.Page.Locator("#Body").FillAsync("每人每月增加五十元，按月通过社会保障卡发放。");
        await clerk.Page.Locator("#Knowledge_Clause").FillAsync("第一条");
        await clerk.Page.Locator("#Knowledge_Owner").FillAsync("救助股股长");
        await clerk.Page.Locator("#ExpiresOn").FillAsync("2022-09-27");
        await clerk.Page.GetByRole(AriaRole.Button, new() { Name = "保存草稿" }).First.ClickAsync();
        await clerk.ArriveAsync(DossierPattern());
        return Guid.Parse(clerk.Place.Split('?')[0].Split('/')[^1]);
    }

    [GeneratedRegex("/staff$")]
    private static partial Regex DeskPattern();

    [GeneratedRegex("/staff/disclosures/new")]
    private static partial Regex SheetPattern();

    [GeneratedRegex("/staff/disclosures/[0-9a-f-]{36}")]
    private static partial Regex DossierPattern();
}
