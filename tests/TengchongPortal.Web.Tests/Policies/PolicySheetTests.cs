using System.Net;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Policies;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Policies;

/// <summary>A clerk fills in a policy and its interpretation in the browser, and is told field by field what is missing.</summary>
public sealed class PolicySheetTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private readonly CityWalk _walk = new(portal);

    [Fact]
    public async Task A_policy_is_typed_saved_and_comes_back_as_it_was_typed()
    {
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);
        var page = await clerk.OpenAsync("/staff/disclosures/new?organ=tc-d01&type=policy");
        var form = page.Form("/staff/disclosures/new/tc-d01/policy").With(
            ("Title", "关于提高高龄津贴标准的通知"), ("ColumnId", Columns.Policies.Id.ToString()), ("Body", "每人每月增加五十元。"),
            ("Policy.Changes", "每月多发50元。"), ("Policy.ForWhom", "满80周岁的老人。"), ("Policy.FromWhen", "2020年起。"), ("Policy.WhereToAsk", "示例局。"),
            ("Policy.Others", People.OtherDepartment), ("Policy.PlanForms", "Text"), ("Policy.PlanForms", "Questions"), ("Policy.PlanOn", "2019-12-20"),
            ("Policy.PlanChannels", "门户网站"), ("Policy.PlanOutline", "谁能领\n怎么领"), ("Policy.PlanPerson", "办公室"));

        var saved = await clerk.SendAsync(form);

        var facts = (await _walk.FindAsync(Guid.Parse(saved.Location!.Split('/')[^1]))).Current.Text.Policy!;
        Assert.Equal([People.Department, People.OtherDepartment], facts.Drafters.AsEnumerable());
        Assert.Equal(("每月多发50元。", true, "谁能领\n怎么领"), (facts.Changes, facts.Plan.IsComplete, facts.Plan.Outline));
        Assert.Equal([InterpretationForm.Text, InterpretationForm.Questions], facts.Plan.Forms.AsEnumerable());
        var again = (await clerk.OpenAsync($"{saved.Location}/edit")).Form();
        Assert.Equal("满80周岁的老人。", again["Policy.ForWhom"][0]);
        Assert.Equal(["Text", "Questions"], again["Policy.PlanForms"]);
    }

    [Fact]
    public async Task What_is_missing_in_plain_words_is_said_beside_its_field() // R185
    {
        var id = await _walk.StartAsync(PolicyCity.Policy(_walk.Now, PolicyTexts.Facts with { ForWhom = "", Exemption = "personnel" }), "policy");
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);

        var answer = await clerk.SendAsync((await clerk.OpenAsync($"/staff/disclosures/{id}")).Form("/submit"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("跟谁有关", answer.TextOf("error-summary"), StringComparison.Ordinal);
        Assert.Equal(["#Policy_ForWhom", "#Policy_ExemptionNote"], answer.Find("error-summary")!.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task A_policy_leads_to_the_sheet_of_its_interpretation_with_the_link_filled_in()
    {
        var policy = await _walk.FindAsync(await _walk.StartAsync(PolicyCity.Policy(_walk.Now), "policy"));
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);
        var dossier = await clerk.OpenAsync($"/staff/disclosures/{policy.Id}");

        var sheet = await clerk.OpenAsync(dossier.Find("explain")!.GetAttribute("href")!);
        var form = sheet.Form("/staff/disclosures/new/tc-d01/interpretation").With(
            ("Title", "高龄津贴怎么领"), ("ColumnId", Columns.Policies.Id.ToString()),
            ("Interpretation.Background", "省里提高了标准。"), ("Interpretation.Renditions[0].Form", "Picture"), ("Interpretation.Renditions[0].Place", "一图读懂.png"));
        var saved = await clerk.SendAsync(form);
        var edition = await _walk.FindAsync(Guid.Parse(saved.Location!.Split('/')[^1]));

        Assert.Equal(policy.DocumentId, edition.ExplainsDocumentId);
        Assert.Equal(1, edition.Current.Text.Interpretation!.Completeness);
        Assert.Contains("高龄津贴怎么领", (await clerk.OpenAsync($"/staff/disclosures/{policy.Id}")).TextOf("package"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_plain_words_are_measured_when_they_are_saved_and_the_sheet_says_what_to_mend_and_stops_nothing() // R185
    {
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);
        var (policy, _) = await _walk.PackageAsync();
        var sheet = await clerk.OpenAsync($"/staff/disclosures/{policy.Id}/edit");
        Assert.Null(policy.Current.Text.Policy!.Readability);

        await clerk.SendAsync(sheet.Form().With(("Policy.Changes", "符合条件的申领人逾期未申领的不予核发。")));
        var saved = (await _walk.FindAsync(policy.Id)).Current.Text.Policy!;
        var again = await clerk.OpenAsync($"/staff/disclosures/{policy.Id}/edit");

        Assert.InRange(saved.Readability!.Value, 60, 95);
        Assert.Contains($"{saved.Readability} 分", again.TextOf("plain-reading"), StringComparison.Ordinal);
        Assert.Contains("“逾期”可以说成“过了期限”", again.TextOf("plain-advice"), StringComparison.Ordinal);
        Assert.Contains($"{saved.Readability} 分", (await portal.SignedInAs(StaffRole.UnitReviewer).OpenAsync($"/staff/disclosures/{policy.Id}")).MainText, StringComparison.Ordinal);
        await _walk.TakeAsync(policy.Id, EditorialEvent.Submit);
    }

    [Fact]
    public async Task A_picture_without_words_and_an_anonymous_expert_are_refused() // R45, R46
    {
        var policy = await _walk.PolicyFirstAsync();
        var facts = PolicyTexts.Interpretation with { Renditions = [new(InterpretationForm.Picture, "一图读懂.png"), new(InterpretationForm.Expert)], Interpreter = "", Interests = "没有利害关系" };
        var id = await _walk.StartAsync(PolicyCity.Explaining(policy.DocumentId, _walk.Now, facts), "interpretation");
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);

        var answer = await clerk.SendAsync((await clerk.OpenAsync($"/staff/disclosures/{id}")).Form("/submit"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal(
            ["#Interpretation_ExpertId", "#Interpretation_Interpreter", "#Interpretation_InterpreterPost", "#Interpretation_Renditions_0__Place", "#Interpretation_Renditions_0__Alternative"],
            answer.Find("error-summary")!.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task An_organ_that_is_not_on_the_list_is_refused()
    {
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);
        var form = (await clerk.OpenAsync("/staff/disclosures/new?organ=tc-d01&type=policy")).Form("/staff/disclosures/new/tc-d01/policy")
            .With(("Title", "通知"), ("ColumnId", Columns.Policies.Id.ToString())).Forge("Policy.Lead", "/nowhere/");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await clerk.SendAsync(form)).Status);
    }

    [Fact]
    public async Task A_personal_number_in_the_five_elements_stops_the_text() // R108
    {
        var policy = await _walk.PolicyFirstAsync();
        var facts = PolicyTexts.Interpretation with { Scope = "张三，身份证号11010519491231002X。" };
        var id = await _walk.StartAsync(PolicyCity.Explaining(policy.DocumentId, _walk.Now, facts), "interpretation");
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);

        var answer = await clerk.SendAsync((await clerk.OpenAsync($"/staff/disclosures/{id}")).Form("/submit"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal(EditorialState.Draft, (await _walk.FindAsync(id)).State);
    }
}
