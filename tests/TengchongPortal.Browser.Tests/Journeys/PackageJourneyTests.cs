using System.Text.RegularExpressions;
using Microsoft.Playwright;
using TengchongPortal.Browser.Tests.Foundations;
using TengchongPortal.Browser.Tests.Templates;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Browser.Tests.Journeys;

/// <summary>A policy and what explains it are drafted, signed and released as one, and a citizen goes from the one to the other and back (R24 to R28).</summary>
[Collection(BrowserCity.Journeys)]
public sealed partial class PackageJourneyTests(BrowserCity city)
{
    private const string Policy = "关于方便群众办理老年优待证的通知";
    private const string Interpretation = "老年优待证怎么办";
    private const string LegalityReviewer = "直言正";

    private static readonly (string Name, Gate Gate)[] _signers =
    [
        (NoticeStory.FirstReviewer, Gate.FirstReview), (NoticeStory.SecrecyReviewer, Gate.Secrecy), (LegalityReviewer, Gate.Legality),
        (NoticeStory.Editor, Gate.OfficeReview), (NoticeStory.FinalSigner, Gate.FinalSign),
    ];

    [BrowserFact]
    public async Task Policy_plan_and_interpretation_go_as_one_and_lead_to_each_other()
    {
        var policy = await DraftAsync();
        await AssessAsync(policy);
        await SubmitAsync(policy);
        foreach (var (name, gate) in _signers)
        {
            await SignAsync(policy, name, gate);
        }

        var address = await ReleaseAsync(policy);
        await using var citizen = await city.OpenAsync(Look.Narrow with { Scripts = false });
        await citizen.GoAsync(address);
        Assert.Contains("社区就能办", await citizen.Piece("plain-words").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await citizen.Piece("interpretation-duty").CountAsync());
        await citizen.Piece("to-interpretation").GetByRole(AriaRole.Link).ClickAsync();
        await citizen.Piece("interpretation").First.ClickAsync();
        Assert.Equal(Interpretation, await citizen.Piece("record-title").InnerTextAsync());
        await citizen.Piece("to-policy").GetByRole(AriaRole.Link).ClickAsync();
        Assert.Equal(address, citizen.Place);
        citizen.AssertQuiet();
        await LookAsync(address);
    }

    private async Task LookAsync(string address)
    {
        await using var tab = await city.OpenAsync();
        await tab.GoAsync(address);
        await Template.AssertFineAsync(tab, "policy-record", Look.Wide, Look.Narrow);
        await tab.GoAsync((await tab.Piece("interpretation").First.GetAttributeAsync("href"))!);
        await Template.AssertFineAsync(tab, "interpretation-record", Look.Wide, Look.Narrow);
    }

    private async Task<Guid> DraftAsync()
    {
        var clerk = await StaffMember.ArriveAsync(city, NoticeStory.Clerk);
        await using var tab = clerk.Tab;
        await tab.GoAsync("/staff/disclosures/new?organ=tc-d01&type=policy");
        await Template.AssertFineAsync(tab, "staff-policy-sheet", Look.Wide, Look.Narrow);
        await tab.TurnAsync(Look.Wide);
        await FillAsync(tab, ("Title", Policy), ("Summary", "办理老年优待证的对象、地点和需要带的材料。"), ("MadeOn", "2019-03-04"), ("DocumentNumber", "腾政办发〔2019〕91号"), ("Body", "第一条 老年优待证由社区受理。\n\n第二条 带身份证即可，不收费。"),
            ("Policy.Changes", "办优待证不用再跑县城，社区就能办。"), ("Policy.ForWhom", "满60周岁的老人。"), ("Policy.FromWhen", "2019年12月起。"), ("Policy.WhereToAsk", "市政府办，0875-0000000。"),
            ("Policy.PlanOn", "2019-12-20"), ("Policy.PlanChannels", "政府门户网站"), ("Policy.PlanOutline", "谁能办、到哪办"), ("Policy.PlanPerson", "办公室"));
        await tab.Page.Locator("[name='ColumnId']").SelectOptionAsync(new SelectOptionValue { Label = await NoticeStory.ColumnAsync(tab.Page, "其他文件") });
        await tab.Page.Locator("[name='Policy.PlanForms'][value='Text']").CheckAsync();
        var policy = await SaveAsync(tab);
        await tab.Piece("explain").ClickAsync();
        await FillAsync(tab, ("Title", Interpretation), ("Summary", "说明老年优待证谁能办、到哪里办。"), ("MadeOn", "2019-03-04"), ("Interpretation.Background", "群众反映办证路远。"), ("Interpretation.Aims", "让老人少跑路。"),
            ("Interpretation.Content", "第二条讲带什么：只要身份证，一分钱不收。"), ("Interpretation.Scope", "满60周岁的老人。"), ("Interpretation.Standards", "当场受理，五天办好。"), ("Interpretation.Interpreter", "民政科"), ("Interpretation.Phone", "0875-0000000"));
        await tab.Page.Locator("[name='Interpretation.Renditions[0].Form']").SelectOptionAsync("Text");
        await SaveAsync(tab);
        tab.AssertQuiet();
        return policy;
    }

    /// <summary>The risk dossier (R33), which the drafter alone fills in: empty, refused, written.</summary>
    private async Task AssessAsync(Guid policy)
    {
        var clerk = await StaffMember.ArriveAsync(city, NoticeStory.Clerk);
        await using var tab = clerk.Tab;
        await tab.GoAsync($"/staff/disclosures/{policy}/risk");
        await tab.Page.Locator("[name='Findings']").FillAsync("走访了四个社区。");
        await tab.Piece("risk-form").GetByRole(AriaRole.Button, new() { Name = "保存评估" }).ClickAsync();
        await Assertions.Expect(tab.Page.Locator("[name='Findings']")).ToHaveValueAsync("走访了四个社区。");
        await Template.AssertFineAsync(tab, "staff-risk-refused", Look.Wide, Look.Narrow);
        await tab.Page.Locator("[name='Methods']").First.CheckAsync();
        await tab.Page.Locator("[name='Level']").First.CheckAsync();
        await tab.Page.Locator("[name='Findings']").FillAsync("走访了四个社区，老人担心换证期间不能坐车，希望旧证接着用。");
        await tab.Piece("risk-form").GetByRole(AriaRole.Button, new() { Name = "保存评估" }).ClickAsync();
        await Assertions.Expect(tab.Piece("risk")).ToHaveCountAsync(1);
        await Template.AssertFineAsync(tab, "staff-risk", Look.Wide, Look.Narrow);
    }

    private async Task SubmitAsync(Guid policy)
    {
        var clerk = await StaffMember.ArriveAsync(city, NoticeStory.Clerk);
        await using var tab = clerk.Tab;
        await tab.GoAsync($"/staff/disclosures/{policy}");
        Assert.Contains(Interpretation, await tab.Piece("package").InnerTextAsync(), StringComparison.Ordinal);
        await tab.Piece("step-Submit").GetByRole(AriaRole.Button, new() { Name = "送审" }).ClickAsync();
        await tab.Piece("gates").WaitForAsync();
        await Template.AssertFineAsync(tab, "staff-package", Look.Wide, Look.Narrow);
    }

    private async Task SignAsync(Guid policy, string name, Gate gate)
    {
        var signer = await StaffMember.ArriveAsync(city, name);
        await using var tab = signer.Tab;
        await signer.OpenStepAsync(policy, gate is Gate.FinalSign ? EditorialEvent.SignLast : EditorialEvent.Sign, gate);
        Assert.Contains(Interpretation, await tab.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        if (gate is Gate.FirstReview)
        {
            await Template.AssertFineAsync(tab, "staff-package-sign", Look.Wide, Look.Narrow);
        }

        await signer.SignHereAsync();
        tab.AssertQuiet();
    }

    private async Task<string> ReleaseAsync(Guid policy)
    {
        var story = new NoticeStory(city, Policy);
        story.GoOn(policy);
        await story.ReleaseAsync();
        return story.Address;
    }

    private static async Task FillAsync(Tab tab, params (string Name, string Value)[] fields)
    {
        foreach (var (name, value) in fields)
        {
            await tab.Page.Locator($"[name='{name}']").First.FillAsync(value);
        }

        await tab.Page.Locator("[name='Theme']").SelectOptionAsync(new SelectOptionValue { Index = 3 });
    }

    private static async Task<Guid> SaveAsync(Tab tab)
    {
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "保存草稿" }).ClickAsync();
        await tab.ArriveAsync(DossierPattern());
        return Guid.Parse(DossierPattern().Match(tab.Place).Groups[1].Value);
    }

    [GeneratedRegex("/staff/disclosures/([0-9a-f-]{36})$")]
    private static partial Regex DossierPattern();
}
