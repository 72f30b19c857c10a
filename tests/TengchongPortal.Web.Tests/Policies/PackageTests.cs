using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Tests.Policies;

/// <summary>Policy, plan and interpretation go one way: sent in, signed and released as one (R24, R25, R28), through the real steps and pages.</summary>
public sealed class PackageTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private readonly CityWalk _walk = new(portal);

    [Fact]
    public async Task What_belongs_together_comes_out_together_and_leads_to_each_other() // R25, R28
    {
        var (policy, interpretation) = await _walk.PackageAsync();

        await _walk.ReleaseAsync(policy.Id);

        var explained = await _walk.FindAsync(interpretation);
        Assert.Equal(EditorialState.Published, explained.State);
        Assert.Equal((await _walk.FindAsync(policy.Id)).LastEvent(EditorialEvent.Release)!.At, explained.LastEvent(EditorialEvent.Release)!.At);
        Assert.Contains($"/records/{explained.DocumentId}", Links(await portal.Visitor().OpenAsync($"/records/{policy.DocumentId}")));
        Assert.Contains($"/records/{policy.DocumentId}", Links(await portal.Visitor().OpenAsync($"/records/{explained.DocumentId}")));
    }

    [Fact]
    public async Task Without_plan_or_material_nothing_is_sent_in_and_the_page_says_what_is_missing() // R25
    {
        var id = await _walk.StartAsync(PolicyCity.Policy(_walk.Now), "policy");
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);

        var dossier = await clerk.OpenAsync($"/staff/disclosures/{id}");
        var answer = await clerk.SendAsync(dossier.Form("/submit"));

        Assert.Contains("还没有起草", dossier.TextOf("package"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal(EditorialState.Draft, (await _walk.FindAsync(id)).State);
    }

    [Fact]
    public async Task The_material_alone_is_not_handled_while_its_policy_is_under_way() // R25
    {
        var (_, interpretation) = await _walk.PackageAsync();

        Assert.Equal((HttpStatusCode.Conflict, "package.lead"), await RefusalAsync(() => _walk.TakeAsync(interpretation, EditorialEvent.Submit)));
        var dossier = await portal.SignedInAs(StaffRole.DraftingClerk).OpenAsync($"/staff/disclosures/{interpretation}");
        Assert.NotNull(dossier.Find("package-lead"));
        Assert.Empty(dossier.Document.QuerySelectorAll("form[action$='/submit']"));
    }

    [Fact]
    public async Task A_fault_of_the_material_keeps_the_policy_where_it_was() // R44
    {
        var (policy, interpretation) = await _walk.PackageAsync(explaining: PolicyTexts.Interpretation with { Aims = "" });

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "contract.interpretation.aims"), await RefusalAsync(() => _walk.TakeAsync(policy.Id, EditorialEvent.Submit)));
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);
        var answer = await clerk.SendAsync((await clerk.OpenAsync($"/staff/disclosures/{policy.Id}")).Form("/submit"));

        Assert.Contains("目标任务", answer.MainText, StringComparison.Ordinal);
        Assert.Equal((EditorialState.Draft, EditorialState.Draft), ((await _walk.FindAsync(policy.Id)).State, (await _walk.FindAsync(interpretation)).State));
    }

    [Fact]
    public async Task Whoever_wrote_the_material_does_not_sign_the_policy()
    {
        var (policy, interpretation) = await _walk.PackageAsync();
        var reviewer = People.One(StaffRole.UnitReviewer) with { Grants = [.. People.One(StaffRole.UnitReviewer).Grants, new Grant(StaffRole.DraftingClerk, People.City)] };
        await _walk.TakeAsync(interpretation, EditorialEvent.Edit, reviewer);
        await _walk.TakeAsync(policy.Id, EditorialEvent.Submit);

        Assert.Equal(
            (HttpStatusCode.Forbidden, "workflow.author"),
            await RefusalAsync(() => _walk.TakeAsync(policy.Id, EditorialEvent.Sign, People.One(StaffRole.UnitReviewer), act => act with { Gate = Gate.FirstReview })));
    }

    [Fact]
    public async Task A_reviewer_finds_the_package_once_and_reads_all_of_it_before_signing()
    {
        var (policy, interpretation) = await _walk.PackageAsync();
        await _walk.TakeAsync(policy.Id, EditorialEvent.Submit);
        var reviewer = portal.SignedInAs(StaffRole.UnitReviewer);

        var pile = (await reviewer.OpenAsync("/staff/desk/ToSign")).Text;
        var page = await reviewer.OpenAsync($"/staff/disclosures/{policy.Id}/steps/Sign?gate=FirstReview");

        Assert.Contains(policy.Id.ToString(), pile, StringComparison.Ordinal);
        Assert.DoesNotContain(interpretation.ToString(), pile, StringComparison.Ordinal);
        Assert.Contains("每位老人每月增加五十元", page.TextOf("companion"), StringComparison.Ordinal);
        Assert.Contains("解读方案", page.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_sheet_lists_policy_plan_and_material() // R25
    {
        var (policy, interpretation) = await _walk.PackageAsync();
        await _walk.ReleaseAsync(policy.Id);

        var sheet = await portal.SignedInAs(StaffRole.OfficeEditor).OpenAsync($"/staff/disclosures/{policy.Id}/sheet");

        var things = sheet.Find("sheet-things")!;
        Assert.Equal(["政策文件", "解读方案", "解读材料"], things.QuerySelectorAll("dt").Select(term => term.TextContent));
        Assert.Contains((await _walk.FindAsync(interpretation)).CurrentHash, things.TextContent, StringComparison.Ordinal);
        Assert.Contains(PolicyTexts.Plan.Hash, things.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scheduled_package_comes_out_at_its_minute_as_one()
    {
        var (policy, interpretation) = await _walk.PackageAsync();
        await _walk.TakeAsync(policy.Id, EditorialEvent.Submit);
        await _walk.SignAllAsync(policy.Id);
        await _walk.TakeAsync(policy.Id, EditorialEvent.Schedule);
        var later = _walk.Now.AddHours(2);

        var due = await portal.InsideAsync(services => services.GetRequiredService<Data.Publishing.DueEditions>().FindAsync(later, CancellationToken.None));
        foreach (var step in due)
        {
            await portal.InsideAsync(services => services.GetRequiredService<Data.Publishing.DueEditions>().TakeAsync(step, later, CancellationToken.None));
        }

        Assert.DoesNotContain(interpretation, due.Select(step => step.EditionId));
        Assert.Equal((EditorialState.Published, EditorialState.Published), ((await _walk.FindAsync(policy.Id)).State, (await _walk.FindAsync(interpretation)).State));
    }

    [Fact]
    public async Task An_organ_that_did_not_draft_the_policy_does_not_interpret_it() // R24
    {
        var policy = await _walk.PolicyFirstAsync();
        var stranger = PolicyTexts.Interpretation with { OrganPath = People.OtherDepartment };
        var id = await _walk.StartAsync(PolicyCity.Explaining(policy.DocumentId, _walk.Now, stranger), "interpretation");

        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);
        var answer = await clerk.SendAsync((await clerk.OpenAsync($"/staff/disclosures/{id}")).Form("/submit"));

        Assert.Equal((HttpStatusCode.Forbidden, "package.interpreter"), await RefusalAsync(() => _walk.TakeAsync(id, EditorialEvent.Submit)));
        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
        Assert.Contains("起草", answer.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_signed_policy_that_lost_its_material_is_not_released() // R25
    {
        var (policy, interpretation) = await _walk.PackageAsync();
        await _walk.TakeAsync(policy.Id, EditorialEvent.Submit);
        await _walk.SignAllAsync(policy.Id);
        await _walk.TakeAsync(interpretation, EditorialEvent.Abandon);

        Assert.Equal((HttpStatusCode.Conflict, "verify.package"), await RefusalAsync(() => _walk.TakeAsync(policy.Id, EditorialEvent.Release)));
        Assert.Equal(EditorialState.Ready, (await _walk.FindAsync(policy.Id)).State);
    }

    [Fact]
    public async Task A_copied_interpretation_is_signed_only_by_who_says_that_it_was_seen() // R44
    {
        var copied = PolicyTexts.Interpretation with { Content = "第一条　提高津贴标准，每人每月增加五十元。第二条　津贴按月通过社会保障卡发放。" };
        var (policy, _) = await _walk.PackageAsync(explaining: copied);
        await _walk.TakeAsync(policy.Id, EditorialEvent.Submit);
        var reviewer = portal.SignedInAs(StaffRole.UnitReviewer);

        var page = await reviewer.OpenAsync($"/staff/disclosures/{policy.Id}/steps/Sign?gate=FirstReview");
        var refused = await RefusalAsync(() => _walk.TakeAsync(policy.Id, EditorialEvent.Sign, People.One(StaffRole.UnitReviewer), act => act with { Gate = Gate.FirstReview }));
        await _walk.TakeAsync(policy.Id, EditorialEvent.Sign, People.One(StaffRole.UnitReviewer), act => act with { Gate = Gate.FirstReview, LikenessSeen = true });

        Assert.Contains("100%", page.TextOf("likeness"), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "content.likeness"), refused);
    }

    [Fact]
    public async Task No_pair_of_the_store_is_one_way_and_no_interpretation_is_without_policy() // R28
    {
        var (policy, interpretation) = await _walk.PackageAsync();
        await _walk.ReleaseAsync(policy.Id);
        await _walk.ReviseAsync(interpretation);
        await _walk.DecideAsync(policy.Id, EditorialEvent.Withdraw);

        Assert.Equal(0, await portal.InsideAsync(services =>
        {
            var db = services.GetRequiredService<PortalDbContext>();
            return db.PublicInterpretations.CountAsync(one => one.Record.IsCurrent && !db.PublicRelations.Any(link => link.FromDocumentId == one.DocumentId && link.Kind == RelationKind.Interprets && link.Record.IsCurrent));
        }));
        var explained = (await _walk.FindAsync(interpretation)).DocumentId;
        Assert.Contains($"/records/{explained}", Links(await portal.Visitor().OpenAsync($"/records/{policy.DocumentId}")));
        Assert.Contains($"/records/{policy.DocumentId}", Links(await portal.Visitor().OpenAsync($"/records/{explained}")));
    }

    private static async Task<(HttpStatusCode Status, string Rule)> RefusalAsync(Func<Task> tried)
    {
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(tried);
        return ((HttpStatusCode)RefusalStatus.Of(refused.Rule), refused.Rule);
    }

    private static IEnumerable<string?> Links(Page page) => page.Document.QuerySelectorAll("main a").Select(link => link.GetAttribute("href"));
}
