using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;

namespace TengchongPortal.Domain.Tests.Disclosures;

public sealed class EditionGuardsTests
{
    public static TheoryData<EditorialEvent, Guard> GuardsOfSteps
    {
        get
        {
            var rows = new TheoryData<EditorialEvent, Guard>();
            foreach (var (step, guard) in EditorialWorkflow.Steps.SelectMany(step => step.Guards.Select(guard => (step, guard))))
            {
                rows.Add(step.Event, guard);
            }

            return rows;
        }
    }

    public static TheoryData<EditorialEvent> Taken => [.. Enum.GetValues<EditorialEvent>().Except([EditorialEvent.Create])];

    [Theory]
    [MemberData(nameof(Taken))]
    public void A_fine_scene_meets_no_objection(EditorialEvent @event)
    {
        var scene = Scene.Fine(@event);

        Assert.Null(scene.Objection);
        Assert.Equal(@event, scene.Edition.Take(scene.Act, scene.Facts).Event);
    }

    [Theory]
    [MemberData(nameof(GuardsOfSteps))]
    public void Each_guard_of_each_step_refuses_alone_with_its_code_and_changes_nothing(EditorialEvent @event, Guard guard)
    {
        var (scene, code) = GuardBreaks.Of(guard, @event);
        var before = Snapshot.Of(scene.Edition);

        var refusal = Assert.Throws<RuleBrokenException>(() => scene.Edition.Take(scene.Act, scene.Facts));

        Assert.Equal(code, refusal.Rule);
        Assert.EndsWith("。", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, Snapshot.Of(scene.Edition));
    }

    [Fact]
    public void The_second_key_is_no_author_either()
    {
        var leader = People.One(StaffRole.DutyLeader);
        var walk = new EditionBuilder().AlsoWrittenBy(leader).Start();

        Assert.Equal("workflow.author", Scene.At(walk, EditorialEvent.Emergency).Objection?.Code);
    }

    [Fact]
    public void The_two_keys_are_two_persons()
    {
        var scene = Scene.Fine(EditorialEvent.Emergency).Asking(act => act with { Actor = People.HoldingEverything(1), Second = People.HoldingEverything(1) });

        Assert.Equal("workflow.capability", scene.Objection?.Code);
    }

    [Fact]
    public void A_secrecy_reviewer_on_duty_who_signed_already_may_turn_the_key_and_the_signature_counts_once()
    {
        var walk = GuardScenes.FirstSignedBy(People.SignerOf(Gate.FirstReview)).Sign(Gate.Secrecy, People.HoldingEverything(1));

        walk.Take(EditorialEvent.Emergency, People.HoldingEverything(1));

        Assert.Single(walk.Edition.SignaturesOnCurrent, signature => signature.Gate == Gate.Secrecy);
        Assert.Equal([Gate.Proofreading], walk.Edition.OpenGates);
        Assert.Equal(EditorialState.Published, walk.SignAll().Edition.State);
    }

    [Fact]
    public void A_gate_that_is_not_on_the_route_gives_no_right_to_refuse()
    {
        var walk = new EditionBuilder().WalkTo(EditorialState.EmergencyPublished);

        Assert.Equal("workflow.capability", Scene.At(walk, EditorialEvent.RetroRefuse, People.One(StaffRole.LegalityReviewer)).Objection?.Code);
    }

    [Fact]
    public void People_of_another_organ_are_told_that_a_draft_does_not_exist() // architecture §4
    {
        var stranger = People.One(StaffRole.DraftingClerk, People.OtherDepartment);

        Assert.Equal("unknown", Scene.At(new EditionBuilder().Start(), EditorialEvent.Submit, stranger).Objection?.Code);
        Assert.Equal("workflow.capability", Scene.At(new EditionBuilder().WalkTo(EditorialState.Published), EditorialEvent.Revise, stranger).Objection?.Code);
    }

    [Fact]
    public void The_reassessment_day_is_a_day_in_China()
    {
        var lateInLondon = new DateTimeOffset(2019, 12, 12, 20, 0, 0, TimeSpan.Zero);
        var scene = Scene.Fine(EditorialEvent.SecrecyClose).Asking(act => act with { At = lateInLondon, Day = new DateOnly(2019, 12, 13) });

        Assert.Equal("content.reassess-on", scene.Objection?.Code);
    }

    [Fact]
    public void A_button_is_offered_to_the_first_of_two_keys_and_to_nobody_whom_the_step_would_refuse()
    {
        var draft = new EditionBuilder().Start();

        Assert.True(EditionGuards.Offers(draft.Edition, EditorialEvent.Emergency, People.One(StaffRole.DutySecrecyReviewer), draft.Now));
        Assert.False(EditionGuards.Offers(draft.Edition, EditorialEvent.Emergency, People.One(StaffRole.DraftingClerk), draft.Now));
        Assert.False(EditionGuards.Offers(WarningForms.Builder().Start().Edition, EditorialEvent.PutUp, People.One(StaffRole.DutyLeader), draft.Now));
        Assert.False(EditionGuards.Offers(draft.Edition, EditorialEvent.Release, People.One(StaffRole.DraftingClerk), draft.Now));
    }
}
