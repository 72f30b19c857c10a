using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Testing;

namespace TengchongPortal.Domain.Tests.Disclosures;

/// <summary>Every condition is needed: for each there is a wrong text that this condition alone keeps from the public (workflow.md 7.4).</summary>
public sealed class VerificationTests
{
    public static TheoryData<string> Codes => [.. Verification.Conditions.Select(condition => condition.Code)];

    public static TheoryData<string> CarriedOverCodes => [.. Verification.CarriedOverConditions.Select(condition => condition.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Without_this_condition_a_wrong_text_would_pass(string code) => OnlyThisStops(code, WrongTexts.StoppedBy(code));

    [Theory]
    [MemberData(nameof(CarriedOverCodes))]
    public void Without_this_condition_a_wrong_carried_over_text_would_pass(string code) => OnlyThisStops(code, WrongTexts.CarriedOverStoppedBy(code));

    [Fact]
    public void There_are_the_eleven_conditions_of_the_specification_four_more_and_three_for_carried_over_texts()
    {
        Assert.Equal(15, Verification.Conditions.Select(condition => condition.Code).Distinct().Count());
        Assert.Equal(3, Verification.CarriedOverConditions.Select(condition => condition.Code).Distinct().Count());
    }

    [Fact]
    public void Personal_data_stop_a_text_too_without_any_override()
    {
        var walk = new EditionBuilder().WalkTo(EditorialState.Ready);

        var failures = Verification.Failures(walk.Edition, walk.Facts with { PersonalFindings = [new("checker.identity", "含有身份证号码。")] }, walk.Now);

        Assert.Equal(["verify.checker"], failures.Select(failure => failure.Code));
    }

    [Fact]
    public void A_carried_over_text_without_any_batch_row_is_stopped()
    {
        var walk = new EditionBuilder().CarriedOver();

        var failures = Verification.Failures(walk.Edition, walk.Facts with { BatchHash = null }, walk.Now);

        Assert.Equal(["verify.batch"], failures.Select(failure => failure.Code));
    }

    [Fact]
    public void A_carried_over_text_that_was_edited_needs_the_normal_route()
    {
        var walk = new EditionBuilder().CarriedOver().Take(EditorialEvent.EditInReview);
        walk.Facts = Facts.Fine();

        walk.Take(EditorialEvent.Submit);

        Assert.Equal(Routes.Standard.Gates, walk.Edition.UnsignedGates);
        Assert.Equal("workflow.state", Scene.At(walk, EditorialEvent.Release).Objection?.Code);
    }

    [Fact]
    public void A_fine_text_has_no_failure()
    {
        var walk = new EditionBuilder().WalkTo(EditorialState.Ready);

        Assert.Empty(Verification.Failures(walk.Edition, walk.Facts, walk.Now));
    }

    private static void OnlyThisStops(string code, Scene scene)
    {
        var (edition, act, facts) = scene;

        Assert.Equal([code], Verification.Failures(edition, facts, act.At).Select(failure => failure.Code));
        Assert.Empty(Verification.FailuresApartFrom(code, edition, facts, act.At));
        Assert.Equal(edition.State == EditorialState.Ready ? code : "workflow.state", scene.Objection?.Code);
    }
}
