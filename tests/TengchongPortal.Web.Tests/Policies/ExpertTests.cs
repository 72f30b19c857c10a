using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Policies;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Staff.Accounts;

namespace TengchongPortal.Web.Tests.Policies;

/// <summary>R46: experts stand in a register by name and post, one writes and another confirms, and only they are named by interpretations.</summary>
public sealed class ExpertTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private readonly CityWalk _walk = new(portal);

    [Fact]
    public async Task An_expert_is_chosen_from_the_register_and_an_anonymous_one_is_refused()
    {
        var expert = await ConfirmedAsync("泰山岩");
        var policy = await _walk.PolicyFirstAsync();
        var facts = PolicyTexts.Interpretation with { Renditions = [new(InterpretationForm.Text), new(InterpretationForm.Expert)] };
        var id = await _walk.StartAsync(PolicyCity.Explaining(policy.DocumentId, _walk.Now, facts), "interpretation");
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);

        var nameless = await clerk.SendAsync((await clerk.OpenAsync($"/staff/disclosures/{id}")).Form("/submit"));
        var sheet = await clerk.OpenAsync($"/staff/disclosures/{id}/edit");
        await clerk.SendAsync(sheet.Form().With(("Interpretation.ExpertId", expert.ToString())));
        var saved = (await _walk.FindAsync(id)).Current.Text.Interpretation!;
        await _walk.ReleaseAsync(id);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, nameless.Status);
        Assert.Contains("不接受匿名", nameless.TextOf("error-summary"), StringComparison.Ordinal);
        Assert.Equal((expert, "泰山岩", "示例大学教授", "没有利害关系"), (saved.ExpertId, saved.Interpreter, saved.InterpreterPost, saved.Interests));
        var record = await portal.Visitor().OpenAsync($"/records/{(await _walk.FindAsync(id)).DocumentId}");
        Assert.Contains("示例大学教授", record.TextOf("interpreter"), StringComparison.Ordinal);
        var register = await portal.Visitor().OpenAsync(record.Find("interpreter")!.QuerySelector("a")!.GetAttribute("href")!);
        Assert.Contains("高龄津贴怎么领", register.TextOf("experts"), StringComparison.Ordinal);
        Assert.Contains("社会保障", register.TextOf("experts"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whom_the_register_does_not_know_any_more_is_not_named_and_what_was_released_stays()
    {
        var expert = await ConfirmedAsync("黄河水");
        var policy = await _walk.PolicyFirstAsync();
        var facts = PolicyTexts.Interpretation with { Renditions = [new(InterpretationForm.Expert)], ExpertId = expert, Interpreter = "黄河水", InterpreterPost = "示例大学教授", Interests = "没有利害关系" };
        var released = await _walk.StartAsync(PolicyCity.Explaining(policy.DocumentId, _walk.Now, facts), "interpretation");
        await _walk.ReleaseAsync(released);
        var later = await _walk.StartAsync(PolicyCity.Explaining(policy.DocumentId, _walk.Now, facts, "高龄津贴再解读"), "interpretation");

        var editor = portal.SignedInAs(StaffRole.OfficeEditor);
        await editor.SendAsync((await editor.OpenAsync("/staff/experts")).Form($"{expert}/retire"));

        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => _walk.TakeAsync(later, EditorialEvent.Submit));
        Assert.Equal("contract.interpretation.expert", refused.Rule);
        Assert.DoesNotContain("黄河水", (await portal.Visitor().OpenAsync("/interpretations/experts")).MainText, StringComparison.Ordinal);
        Assert.Contains("黄河水", (await portal.Visitor().OpenAsync($"/records/{(await _walk.FindAsync(released)).DocumentId}")).TextOf("interpreter"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_confirms_the_own_entry_and_before_a_second_has_citizens_and_drafts_know_nothing_of_it()
    {
        var (one, two) = (portal.SignedInAs(People.One(StaffRole.OfficeEditor)), portal.SignedInAs(People.Another(StaffRole.OfficeEditor)));
        await EnterAsync(one, "长江浪");

        var own = await one.OpenAsync("/staff/experts");
        Assert.DoesNotContain(own.Document.Forms, form => form.GetAttribute("action")?.EndsWith("/confirm", StringComparison.Ordinal) == true && form.TextContent.Contains("长江浪", StringComparison.Ordinal));
        Assert.DoesNotContain("长江浪", (await portal.Visitor().OpenAsync("/interpretations/experts")).MainText, StringComparison.Ordinal);
        var waiting = (await two.OpenAsync("/staff/experts")).Document.Forms.Single(form => form.GetAttribute("action")?.EndsWith("/confirm", StringComparison.Ordinal) == true && form.TextContent.Contains("长江浪", StringComparison.Ordinal)).GetAttribute("action")!;
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => portal.InsideAsync(services => services.GetRequiredService<ExpertBook>()
            .ConfirmAsync(Guid.Parse(waiting.Split('/')[3]), People.One(StaffRole.OfficeEditor), _walk.Now, "127.0.0.1", CancellationToken.None)));
        Assert.Equal("experts.second", refused.Rule);

        await two.SendAsync((await two.OpenAsync("/staff/experts")).Form(waiting));

        Assert.Contains("长江浪", (await portal.Visitor().OpenAsync("/interpretations/experts")).MainText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("匿名专家")]
    [InlineData("某教授")]
    [InlineData("张")]
    [InlineData("王**")]
    public async Task A_name_that_names_nobody_is_refused_and_what_was_typed_stays(string name)
    {
        var answer = await EnterAsync(portal.SignedInAs(StaffRole.DraftingClerk), name);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("不接受匿名", answer.TextOf("error-summary"), StringComparison.Ordinal);
        Assert.Equal((name, "社会保障"), (answer.Form("expert-form")["Name"][0], answer.Form("expert-form")["Field"][0]));
    }

    [Fact]
    public async Task Whoever_runs_the_releases_of_one_organ_alone_decides_nothing_for_the_city()
    {
        await EnterAsync(portal.SignedInAs(StaffRole.DraftingClerk), "怒江涛");
        var local = new Actor(Guid.NewGuid(), "本单位的编辑", [new(StaffRole.OfficeEditor, Organs.Department.Path)]);
        var waiting = await portal.ReadAsync(db => db.Experts.Where(one => one.Name == "怒江涛").Select(one => one.Id).SingleAsync());

        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => portal.InsideAsync(services => services.GetRequiredService<ExpertBook>().ConfirmAsync(waiting, local, _walk.Now, "127.0.0.1", CancellationToken.None)));

        Assert.Equal("experts.capability", refused.Rule);
    }

    [Fact]
    public async Task What_is_missing_is_said_beside_its_field_and_the_same_expert_is_entered_once()
    {
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);
        var blank = await clerk.SendAsync((await clerk.OpenAsync("/staff/experts")).Form("expert-form"));
        await EnterAsync(clerk, "澜沧江");

        var twice = await EnterAsync(clerk, "澜沧江");

        Assert.Equal(["#Field", "#Interests", "#Name", "#Post"], blank.Find("error-summary")!.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).Order(StringComparer.Ordinal));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, twice.Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await portal.SignedInAs(StaffRole.Contributor).OpenAsync("/staff/experts")).Status);
    }

    private async Task<Guid> ConfirmedAsync(string name)
    {
        await EnterAsync(portal.SignedInAs(StaffRole.DraftingClerk), name);
        var editor = portal.SignedInAs(StaffRole.OfficeEditor);
        var page = await editor.OpenAsync("/staff/experts");
        var action = page.Document.Forms.Single(form => form.GetAttribute("action")?.EndsWith("/confirm", StringComparison.Ordinal) == true && form.TextContent.Contains(name, StringComparison.Ordinal)).GetAttribute("action")!;
        await editor.SendAsync(page.Form(action));
        return Guid.Parse(action.Split('/')[3]);
    }

    private static async Task<Page> EnterAsync(Visitor visitor, string name) => await visitor.SendAsync((await visitor.OpenAsync("/staff/experts")).Form("expert-form")
        .With(("Name", name), ("Post", "示例大学教授"), ("Field", "社会保障"), ("Interests", "没有利害关系")));
}
