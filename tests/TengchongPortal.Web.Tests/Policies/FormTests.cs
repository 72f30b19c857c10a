using System.Net;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies;
using TengchongPortal.Domain.Policies.Meetings;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Policies;

/// <summary>A form of an interpretation that is chosen is there: a picture has its file, a film its address, a table its body, a briefing its record (R45).</summary>
public sealed class FormTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private const string Place = "#Interpretation_Renditions_0__Place";

    private const string Words = "#Interpretation_Renditions_0__Alternative";

    private readonly CityWalk _walk = new(portal);

    public static TheoryData<InterpretationForm, string[]> Forms => new()
    {
        { InterpretationForm.Text, [] },
        { InterpretationForm.Picture, [Place, Words] },
        { InterpretationForm.Table, [Place] },
        { InterpretationForm.Questions, [Place] },
        { InterpretationForm.Audio, [Place, Words] },
        { InterpretationForm.Video, [Place, Words] },
        { InterpretationForm.Comic, [Place, Words] },
        { InterpretationForm.Expert, [] },
        { InterpretationForm.Principal, [] },
        { InterpretationForm.Briefing, [Place, Words] },
    };

    [Fact]
    public void Every_form_is_asked_about() => Assert.Equal(Enum.GetValues<InterpretationForm>(), Forms.Select(row => (InterpretationForm)row[0]));

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task A_form_that_is_nowhere_is_refused_beside_its_box(InterpretationForm form, string[] boxes)
    {
        var id = await DraftAsync(new(form));
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);

        var answer = await clerk.SendAsync((await clerk.OpenAsync($"/staff/disclosures/{id}")).Form("/submit"));

        Assert.Equal(boxes, Links(answer).Where(link => link is Place or Words).ToArray());
        Assert.Equal(boxes.Length > 0 || form == InterpretationForm.Expert ? HttpStatusCode.UnprocessableEntity : HttpStatusCode.Redirect, answer.Status);
    }

    [Fact]
    public async Task A_film_goes_in_once_its_address_and_its_words_are_typed()
    {
        var id = await DraftAsync(new(InterpretationForm.Video));
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);
        var sheet = await clerk.OpenAsync($"/staff/disclosures/{id}/edit");

        await clerk.SendAsync(sheet.Form().With(("Interpretation.Renditions[0].Place", "https://video.example.test/jintie"), ("Interpretation.Renditions[0].Alternative", "旁白：怎样领津贴。")));
        await _walk.TakeAsync(id, EditorialEvent.Submit);

        Assert.Equal(EditorialState.InReview, (await _walk.FindAsync(id)).State);
    }

    [Fact]
    public async Task Whoever_explains_is_named_for_a_plain_text_too()
    {
        var policy = await _walk.PolicyFirstAsync();
        var id = await _walk.StartAsync(PolicyCity.Explaining(policy.DocumentId, _walk.Now, PolicyTexts.Interpretation with { Interpreter = "" }), "interpretation");
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);

        var answer = await clerk.SendAsync((await clerk.OpenAsync($"/staff/disclosures/{id}")).Form("/submit"));

        Assert.Equal(["#Interpretation_Interpreter"], Links(answer));
        Assert.Contains("姓名，或者负责解读的科室", answer.TextOf("error-summary"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(MeetingKind.Briefing, true)]
    [InlineData(MeetingKind.PressConference, true)]
    [InlineData(MeetingKind.Executive, false)]
    [InlineData(null, false)]
    public async Task A_briefing_without_an_address_is_told_by_the_record_of_it_and_by_nothing_else(MeetingKind? kind, bool isTold)
    {
        var linked = await _walk.FindAsync(await _walk.ToAsync(EditorialState.Published, PortalCity.Notice("高龄津贴政策发布会实录") with
        {
            MadeOn = ChinaTime.DayOf(_walk.Now),
            Meeting = kind is { } held ? new() { Kind = held, Number = "第1次", HeldOn = ChinaTime.DayOf(_walk.Now), Speakers = "泰山岩 局长", Items = [new("发布会议题", People.Department, Reason: "会上已经说明")] } : null,
        }, kind is null ? "notice" : "meeting"));
        var id = await DraftAsync(new(InterpretationForm.Briefing, "", "发布人介绍了三件事。"), linked.DocumentId);

        var refused = await Record.ExceptionAsync(() => _walk.TakeAsync(id, EditorialEvent.Submit));

        Assert.Equal(isTold ? null : "contract.interpretation.place.0", (refused as RuleBrokenException)?.Rule);
        Assert.Equal(isTold ? EditorialState.InReview : EditorialState.Draft, (await _walk.FindAsync(id)).State);
    }

    private async Task<Guid> DraftAsync(Rendition form, Guid? related = null)
    {
        var policy = await _walk.PolicyFirstAsync();
        var facts = PolicyTexts.Interpretation with { Renditions = [form], Interpreter = "泰山岩", InterpreterPost = "局长", IsPrincipal = form.Form == InterpretationForm.Principal };
        var text = PolicyCity.Explaining(policy.DocumentId, _walk.Now, facts);
        return await _walk.StartAsync(related is { } record ? text with { Relations = text.Relations.Add(new(RelationKind.Related, record)) } : text, "interpretation");
    }

    private static IEnumerable<string?> Links(Page answer) => answer.Find("error-summary")?.QuerySelectorAll("a").Select(link => link.GetAttribute("href")) ?? [];
}
