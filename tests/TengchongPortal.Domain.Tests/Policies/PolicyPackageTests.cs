using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Policies;
using TengchongPortal.Domain.Policies.Packages;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using static TengchongPortal.Domain.Disclosures.EditorialEvent;
using static TengchongPortal.Domain.Disclosures.EditorialState;

namespace TengchongPortal.Domain.Tests.Policies;

/// <summary>A policy, its plan and its interpretation are one thing for everybody who handles them (三同步, R25).</summary>
public sealed class PolicyPackageTests
{
    private static readonly PolicyFacts _first = PolicyTexts.Facts with { FirstReason = "emergency", FirstNote = "汛期将至" };

    private DateTimeOffset _now = EditionBuilder.DefaultStart;

    [Fact]
    public void A_policy_without_plan_or_material_is_not_sent_in()
    {
        Assert.Equal("twin.missing", Tried(new PackageDesk(PolicyTexts.Facts, _now), Submit));

        var planless = new PackageDesk(PolicyTexts.Facts with { Plan = new() }, _now);
        planless.Explain(_now);
        Assert.Equal("twin.missing", Tried(planless, Submit));
    }

    [Theory]
    [InlineData("exempt")]
    [InlineData("first")]
    public void A_policy_that_is_exempt_or_goes_first_travels_alone(string kind)
    {
        var desk = new PackageDesk(kind == "first" ? _first : PolicyTexts.Facts with { Exemption = "internal", ExemptionNote = "本局值班安排", Plan = new() }, _now);

        Release(desk);

        Assert.Equal(Published, desk.Lead.State);
        Assert.Equal(kind == "first" ? 1 : 0, desk.Duties.Count);
    }

    [Fact]
    public void What_goes_together_is_sent_in_signed_and_released_by_one_act_each()
    {
        var desk = new PackageDesk(PolicyTexts.Facts, _now);
        var interpretation = desk.Explain(_now);

        Release(desk);

        Assert.Equal((Published, Published), (desk.Lead.State, interpretation.State));
        Assert.Equal(desk.Lead.Signatures.Select(one => (one.Gate, one.PersonId, one.SignedAt)), interpretation.Signatures.Select(one => (one.Gate, one.PersonId, one.SignedAt)));
        Assert.Equal(desk.Lead.LastEvent(EditorialEvent.Release)!.At, interpretation.LastEvent(EditorialEvent.Release)!.At);
        Assert.Equal([DutyOutcome.Met], desk.Duties.Select(duty => duty.Outcome));
        Assert.Equal(desk.Duties[0].OpenedAt, desk.Duties[0].ClosedAt);
    }

    [Fact]
    public void An_interpretation_is_not_handled_alone_while_its_policy_is_under_way()
    {
        var desk = new PackageDesk(PolicyTexts.Facts, _now);
        var interpretation = desk.Explain(_now);
        Assert.Equal(PolicyPackage.LeadFirst, Tried(desk, Submit, interpretation));

        Take(desk, Submit);
        Assert.Equal(PolicyPackage.LeadFirst, Refused.CodeOf(() => Take(desk, Sign, interpretation, People.SignerOf(Gate.FirstReview))));
        Assert.Equal(PolicyPackage.LeadFirst, Tried(desk, Return, interpretation));
    }

    [Fact]
    public void Whoever_wrote_the_interpretation_signs_neither()
    {
        var author = People.HoldingEverything(1);
        var desk = new PackageDesk(PolicyTexts.Facts, _now);
        desk.Explain(_now, author);
        Take(desk, Submit);

        Assert.Equal("workflow.author", Refused.CodeOf(() => Take(desk, Sign, desk.Lead, author)));
        Assert.Empty(desk.Lead.Signatures);
    }

    [Fact]
    public void A_change_of_either_voids_the_signatures_of_both()
    {
        var desk = new PackageDesk(PolicyTexts.Facts, _now);
        var interpretation = desk.Explain(_now);
        Take(desk, Submit);
        Take(desk, Sign, desk.Lead, People.SignerOf(Gate.FirstReview));

        Take(desk, EditInReview, interpretation);

        Assert.Equal((Draft, Draft), (desk.Lead.State, interpretation.State));
        Assert.Empty(desk.Lead.SignaturesOnCurrent);
    }

    [Fact]
    public void A_return_takes_all_of_it_back()
    {
        var desk = new PackageDesk(PolicyTexts.Facts, _now);
        var interpretation = desk.Explain(_now);
        Take(desk, Submit);

        Take(desk, Return, desk.Lead, People.One(StaffRole.UnitReviewer));

        Assert.Equal((Returned, Returned), (desk.Lead.State, interpretation.State));
    }

    [Fact]
    public void An_interpretation_left_behind_does_not_come_out_before_its_policy()
    {
        var desk = new PackageDesk(_first, _now);
        var interpretation = desk.Explain(_now);
        Take(desk, Submit, interpretation);
        SignAll(desk, interpretation);

        Assert.Equal("verify.policy", Tried(desk, EditorialEvent.Release, interpretation));

        Release(desk);
        Take(desk, EditorialEvent.Release, interpretation);
        Assert.Equal(DutyOutcome.Met, desk.Duties.Single().Outcome);
    }

    [Fact]
    public void An_interpretation_that_leaves_the_public_opens_the_duty_again()
    {
        var desk = new PackageDesk(PolicyTexts.Facts, _now);
        var interpretation = desk.Explain(_now);
        Release(desk);

        Take(desk, Hide, interpretation);
        Assert.True(desk.Duties[^1].IsOpen);

        Take(desk, Unhide, interpretation);
        Assert.Equal([DutyOutcome.Met, DutyOutcome.Met], desk.Duties.Select(duty => duty.Outcome));
    }

    [Fact]
    public void Hiding_the_policy_does_not_stop_the_clock()
    {
        var desk = new PackageDesk(_first, _now);
        Release(desk);
        Take(desk, Hide, desk.Lead);
        Take(desk, Unhide, desk.Lead);

        Assert.Equal(desk.Lead.LastEvent(EditorialEvent.Release)!.At, desk.Duties.Single(duty => duty.IsOpen).OpenedAt);
    }

    [Fact]
    public void An_organ_that_the_interpretation_names_must_be_named_by_the_policy()
    {
        var desk = new PackageDesk(PolicyTexts.Facts, _now);
        var interpretation = desk.Explain(_now);
        Take(desk, Edit, interpretation, change: act => act with { Text = interpretation.Current.Text with { NamedOrgans = [People.OtherDepartment] } });

        Assert.Equal(["package.named-organs"], desk.Package.Faults.Select(fault => fault.Code));
    }

    private void Release(PackageDesk desk)
    {
        Take(desk, Submit);
        SignAll(desk, desk.Lead);
        Take(desk, EditorialEvent.Release);
    }

    private void SignAll(PackageDesk desk, Edition edition)
    {
        while (edition.OpenGates.Cast<Gate?>().FirstOrDefault() is { } gate)
        {
            Take(desk, edition.UnsignedGates.Count() == 1 ? SignLast : Sign, edition, People.SignerOf(gate), act => act with { Gate = gate });
        }
    }

    private string? Tried(PackageDesk desk, EditorialEvent taken, Edition? edition = null) => Refused.CodeOf(() => Take(desk, taken, edition));

    private void Take(PackageDesk desk, EditorialEvent taken, Edition? edition = null, Actor? actor = null, Func<EditorialAct, EditorialAct>? change = null)
    {
        _now = _now.AddMinutes(1);
        var act = Acts.Fine(edition ?? desk.Lead, taken, actor ?? Cast.For(taken), _now);
        desk.Take(edition ?? desk.Lead, change is null ? act : change(act));
    }
}
