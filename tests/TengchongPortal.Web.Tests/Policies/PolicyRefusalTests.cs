using System.Net;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Policies;

/// <summary>What the buttons of a policy answer when something that the law asks for is missing: the sentence, at its field, and the text stays where it was.</summary>
public sealed class PolicyRefusalTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private readonly CityWalk _walk = new(portal);

    [Fact]
    public async Task A_reason_to_go_first_that_is_not_on_the_list_is_refused() // R26
    {
        var id = await _walk.StartAsync(PolicyCity.Policy(_walk.Now, PolicyCity.First with { FirstReason = "in-a-hurry" }), "policy");

        await RefusedAsync(id, "政策文件先行发布的理由须从列表中选择", "#Policy_FirstReason");
    }

    [Fact]
    public async Task A_film_without_its_transcript_is_refused() // R45
    {
        var policy = await _walk.PolicyFirstAsync();
        var facts = PolicyTexts.Interpretation with { Renditions = [new(InterpretationForm.Text), new(InterpretationForm.Video, "https://video.example.test/jintie")] };
        var id = await _walk.StartAsync(PolicyCity.Explaining(policy.DocumentId, _walk.Now, facts), "interpretation");

        await RefusedAsync(id, "须附文字版", "#Interpretation_Renditions_1__Alternative");
    }

    [Fact]
    public async Task A_normative_document_without_the_number_of_its_legality_review_is_refused() // R158
    {
        var id = await _walk.StartAsync(Normative("丙办法") with { LegalityNumber = "" }, "normative");

        await RefusedAsync(id, "合法性审核", "#LegalityNumber");
    }

    [Fact]
    public async Task At_the_last_door_a_normative_document_is_asked_once_more_and_the_button_answers_409() // R158
    {
        var number = $"腾府规{Guid.NewGuid():N}"[..12];
        var (first, second) = (await ReadyAsync("甲办法", number), await ReadyAsync("乙办法", number));
        var editor = portal.SignedInAs(StaffRole.OfficeEditor);
        var form = (await editor.OpenAsync($"/staff/disclosures/{second}/steps/Release")).Form("step-form");
        await _walk.TakeAsync(first, EditorialEvent.Release);

        var answer = await editor.SendAsync(form);

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("规范性文件没有合法性审核意见编号，或者统一登记号与其他文件重复。", answer.MainText, StringComparison.Ordinal);
        Assert.Equal(EditorialState.Ready, (await _walk.FindAsync(second)).State);
    }

    private async Task RefusedAsync(Guid id, string sentence, string field)
    {
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);

        var answer = await clerk.SendAsync((await clerk.OpenAsync($"/staff/disclosures/{id}")).Form("/submit"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(sentence, answer.TextOf("error-summary"), StringComparison.Ordinal);
        Assert.Equal([field], answer.Find("error-summary")!.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal(EditorialState.Draft, (await _walk.FindAsync(id)).State);
    }

    private Task<Guid> ReadyAsync(string title, string number) => _walk.ToAsync(
        EditorialState.Ready, Normative(title) with { Policy = PolicyCity.First with { RegistrationNumber = number } }, "normative");

    private RevisionText Normative(string title)
    {
        var today = ChinaTime.DayOf(_walk.Now);
        return PolicyCity.Normative(_walk.Now, title, today, today.AddYears(5));
    }
}
