using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Notices;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Staff.Roster;
using TengchongPortal.Testing;
using static TengchongPortal.Domain.Disclosures.EditorialEvent;

namespace TengchongPortal.Domain.Tests.Disclosures.Warnings;

/// <summary>One duty person, one form, four choices: what comes out, what waits, and what is refused (workflow.md 3.8).</summary>
public sealed class PutUpTests
{
    private static readonly Actor _keeper = People.One(StaffRole.DutyLeader);

    [Theory]
    [InlineData(StaffRole.DutySecrecyReviewer)]
    [InlineData(StaffRole.DutyLeader)]
    public void Whoever_keeps_either_key_puts_a_warning_up_and_signs_none_of_its_gates(StaffRole role)
    {
        var walk = PutUpBy(People.One(role));

        Assert.Equal(EditorialState.EmergencyPublished, walk.Edition.State);
        Assert.Empty(walk.Edition.Signatures);
        Assert.Equal(Routes.Standard.Gates, walk.Edition.OpenGates);
        Assert.True(walk.Edition.IsAuthor(People.One(role).Id));
    }

    [Fact]
    public void Whoever_put_it_up_may_sign_nothing_of_it_whatever_roles_that_person_holds()
    {
        var everybody = People.HoldingEverything(1);
        var walk = PutUpBy(everybody);

        Assert.All(Enum.GetValues<Gate>(), gate => Assert.False(walk.Edition.MayTake(everybody, gate)));
        Assert.Equal("workflow.author", Refused.CodeOf(() => walk.Sign(Gate.Secrecy, everybody)));
    }

    [Fact]
    public void After_twenty_four_hours_with_a_gate_open_it_is_hidden_and_not_a_moment_before()
    {
        var walk = PutUpBy(_keeper).SignAll(Gate.FinalSign);
        var start = walk.Edition.TermStart!.At;

        Assert.Equal("workflow.retro-term", Refused.CodeOf(() => walk.Take(RetroExpired, change: act => act with { At = start.AddHours(24).AddTicks(-1) })));
        Assert.Equal(EditorialState.Hidden, walk.Take(RetroExpired, change: act => act with { At = start.AddHours(24) }).Edition.State);
    }

    [Fact]
    public void All_its_gates_signed_make_it_published_in_full() =>
        Assert.Equal(EditorialState.Published, PutUpBy(_keeper).SignAll().Edition.State);

    [Fact]
    public void Nobody_without_a_key_opens_a_warning() =>
        Assert.Equal("workflow.capability", Refused.CodeOf(() => Open(People.One(StaffRole.DraftingClerk))));

    [Fact]
    public void The_key_of_another_organ_opens_none_here() =>
        Assert.Equal("workflow.capability", Refused.CodeOf(() => Open(People.One(StaffRole.DutyLeader, People.OtherDepartment))));

    [Fact]
    public void A_deputy_writes_for_the_absent_person_too()
    {
        var absent = People.Another(StaffRole.DutyLeader);
        var deputy = People.WithoutRole with { Grants = [new Grant(StaffRole.DutyLeader, People.City, For: new Principal(absent.Id, absent.Name))] };
        var walk = PutUpBy(deputy);

        Assert.True(walk.Edition.IsAuthor(absent.Id));
        Assert.Equal(absent.Id, walk.Edition.LastEvent(PutUp)!.ForId);
    }

    [Fact]
    public void One_key_on_duty_suffices_for_whoever_keeps_both()
    {
        var everybody = People.HoldingEverything(1);
        DutyHand Other(DutyKey key) => new(key, People.WithoutRole.Id, "泰山岩");

        Assert.Equal(EditorialState.EmergencyPublished, Open(everybody, Other(DutyKey.Secrecy), new(DutyKey.Leader, everybody.Id, "")).Take(PutUp, everybody).Edition.State);
        Assert.Equal("emergency.off-duty", Refused.CodeOf(() => Open(everybody, Other(DutyKey.Secrecy), Other(DutyKey.Leader)).Take(PutUp, everybody)));
    }

    [Fact]
    public void A_word_that_the_form_does_not_say_is_refused()
    {
        var text = WarningForms.Text();

        Assert.All(
            new[] { text with { Body = text.Body + "另：" }, text with { Title = text.Title + "。" }, text with { Audience = "学生" }, text with { MadeOn = text.MadeOn!.Value.AddDays(1) }, text with { Filling = null }, text with { Relations = [] } },
            wrong => Assert.Equal("warning.not-the-form", Refused.CodeOf(() => new EditionBuilder().Saying(wrong).Start().Take(PutUp))));
    }

    [Fact]
    public void A_value_off_the_list_a_form_that_changed_and_a_text_that_was_sent_in_are_refused()
    {
        var elsewhere = WarningForms.Kit.Make(WarningForms.Chosen(EditionBuilder.DefaultStart) with { Place = "北京市" }, EditionBuilder.DefaultStart);
        var revised = Facts.Fine() with { Warning = WarningForms.Kit with { Form = WarningForms.Form with { Hash = new string('e', 64) } } };
        var sentIn = WarningForms.Builder().Start().Take(Submit).Take(Recall);

        Assert.Equal("warning.place", Refused.CodeOf(() => new EditionBuilder().Saying(elsewhere).Start().Take(PutUp)));
        var changed = WarningForms.Builder().Start();
        changed.Facts = revised;
        Assert.Equal("warning.form-changed", Refused.CodeOf(() => changed.Take(PutUp)));
        Assert.Equal("warning.not-the-form", Refused.CodeOf(() => sentIn.Take(PutUp)));
    }

    [Fact]
    public void What_people_write_next_is_no_filled_in_form_any_more()
    {
        var walk = PutUpBy(_keeper).SignAll().Take(Revise);

        var next = walk.OpenNext(walk.Edition.Current.Text).Edition.Current.Text;

        Assert.Null(next.Filling);
        Assert.Empty(next.Relations);
    }

    [Fact]
    public void Gate_holders_the_office_and_the_supervisor_are_told_and_whoever_did_it_is_not()
    {
        var walk = PutUpBy(_keeper);
        Actor[] staff = [_keeper, .. Enum.GetValues<StaffRole>().Select(role => People.One(role)).Where(one => one.Id != _keeper.Id)];

        var told = EditionNotices.PersonsToTell(walk.Edition, walk.Edition.Events[^1], staff);

        StaffRole[] roles = [StaffRole.UnitReviewer, StaffRole.SecrecyReviewer, StaffRole.Proofreader, StaffRole.OfficeEditor, StaffRole.FinalSigner, StaffRole.Supervisor];
        Assert.Equal(roles.Select(role => People.One(role).Id).Order(), told.Order());
        Assert.Equal(NoticeKind.WarningPutUp, EditionNotices.KindOf(PutUp));
    }

    private static Walk PutUpBy(Actor person) => Open(person).Take(PutUp, person);

    private static Walk Open(Actor person, params DutyHand[] onDuty)
    {
        var start = EditionBuilder.DefaultStart;
        var edition = Document.StartWarning(Organs.Department, "emergency", WarningForms.Text(start), new(Create, person, start));
        return new Walk(edition, Routes.Standard, start) { Facts = Facts.Fine() with { OnDuty = [.. onDuty] } };
    }
}
