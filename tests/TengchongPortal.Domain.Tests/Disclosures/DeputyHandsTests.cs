using CsCheck;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using static TengchongPortal.Domain.Disclosures.EditorialEvent;

namespace TengchongPortal.Domain.Tests.Disclosures;

/// <summary>A deputy signs for an absent person, and the two together never are more than one hand of a text (R108, R169).</summary>
public sealed class DeputyHandsTests
{
    private static readonly Actor _absent = People.One(StaffRole.FinalSigner);

    [Fact]
    public void In_any_cast_with_any_absences_nobody_has_two_hands_in_a_text_and_no_author_has_one()
    {
        var (byDeputy, refused, complete) = (0, 0, 0);

        Gen.Int[0, int.MaxValue - 1].Sample(
            seed =>
            {
                var cast = new DeputyCast(seed);
                cast.Play();
                Interlocked.Add(ref byDeputy, cast.Edition.Signatures.Count(signature => signature.ForId is not null));
                Interlocked.Add(ref refused, cast.RefusedForHands);
                Interlocked.Add(ref complete, cast.Edition.State == EditorialState.Ready ? 1 : 0);
                Assert.Null(cast.Fault);
            },
            iter: Depth.Of(2_000L, 100_000L));

        Assert.True(byDeputy > 100 && refused > 100 && complete > 10, $"{byDeputy} signatures by deputies, {refused} refusals, {complete} texts signed by all");
    }

    [Fact]
    public void The_signature_of_a_deputy_names_both_and_an_own_grant_goes_first()
    {
        var walk = new EditionBuilder().WalkTo(EditorialState.InReview).SignAll(Gate.FinalSign);

        walk.Sign(Gate.FinalSign, Deputy(People.WithoutRole));

        var signature = walk.Edition.SignaturesOnCurrent.Single(one => one.Gate == Gate.FinalSign);
        Assert.Equal((People.WithoutRole.Id, _absent.Id, $"代{_absent.Name}（负责人）"), (signature.PersonId, signature.ForId!.Value, signature.Capacity));
        Assert.Equal(_absent.Id, walk.Edition.LastEvent(SignLast)?.ForId);
        var own = new EditionBuilder().WalkTo(EditorialState.InReview).SignAll(Gate.FinalSign).Sign(Gate.FinalSign, Deputy(People.Another(StaffRole.FinalSigner)));
        Assert.Null(own.Edition.SignaturesOnCurrent.Single(one => one.Gate == Gate.FinalSign).ForId);
    }

    [Fact]
    public void What_the_absent_one_wrote_no_deputy_signs_for_that_person()
    {
        var walk = new EditionBuilder().AlsoWrittenBy(_absent).WalkTo(EditorialState.InReview).SignAll(Gate.FinalSign);

        Assert.Equal("workflow.author", Refused.CodeOf(() => walk.Sign(Gate.FinalSign, Deputy(People.WithoutRole))));
        walk.Sign(Gate.FinalSign, Deputy(People.Another(StaffRole.FinalSigner)));
    }

    [Fact]
    public void Whoever_was_signed_for_does_not_sign_another_gate_after_coming_back()
    {
        var walk = new EditionBuilder().WalkTo(EditorialState.InReview).Sign(Gate.FirstReview);
        walk.Sign(Gate.Proofreading, People.WithoutRole with { Grants = [new(StaffRole.Proofreader, People.City, For: new(_absent.Id, _absent.Name))] });
        walk.SignAll(Gate.FinalSign);

        Assert.Equal("workflow.second-gate", Refused.CodeOf(() => walk.Sign(Gate.FinalSign, _absent)));
        Assert.Equal("workflow.second-gate", Refused.CodeOf(() => walk.Sign(Gate.FinalSign, Deputy(People.Another(StaffRole.Webmaster)))));
    }

    [Fact]
    public void Hiding_and_asking_by_a_deputy_count_for_the_absent_one_too()
    {
        var hidden = new EditionBuilder().WalkTo(EditorialState.Published).Take(Hide, Deputy(People.WithoutRole));
        var asked = new EditionBuilder().WalkTo(EditorialState.Published).Propose(Withdraw, Deputy(People.WithoutRole));

        Assert.Equal("workflow.own-hide", Refused.CodeOf(() => hidden.Take(Unhide, _absent)));
        Assert.Equal("workflow.own-hide", Refused.CodeOf(() => hidden.Take(Unhide, Deputy(People.Another(StaffRole.Webmaster)))));
        Assert.Equal("workflow.own-proposal", Refused.CodeOf(() => asked.Take(Withdraw, _absent)));
        Assert.Equal("workflow.own-proposal", Refused.CodeOf(() => asked.Take(Withdraw, Deputy(People.WithoutRole))));
        hidden.Take(Unhide, People.Another(StaffRole.FinalSigner));
        asked.Take(Withdraw, People.Another(StaffRole.FinalSigner));
    }

    [Fact]
    public void Two_keys_are_not_turned_by_a_person_and_the_deputy_of_that_person()
    {
        var leader = People.One(StaffRole.DutyLeader);
        var secrecy = People.One(StaffRole.DutySecrecyReviewer);
        var forLeader = People.WithoutRole with { Grants = [new(StaffRole.DutyLeader, People.City, For: new(secrecy.Id, secrecy.Name))] };

        Assert.Equal("workflow.second-hand", Refused.CodeOf(() => Draft().Take(Emergency, secrecy, act => act with { Second = forLeader })));
        var walk = Draft().Take(Emergency, secrecy, act => act with { Second = forLeader with { Grants = [new(StaffRole.DutyLeader, People.City, For: new(leader.Id, leader.Name))] } });
        Assert.Equal((leader.Id, $"代{leader.Name}（值班领导）"), (walk.Edition.Signatures.Single(one => one.Gate == Gate.FinalSign).ForId!.Value, walk.Edition.Signatures.Single(one => one.Gate == Gate.FinalSign).Capacity));
        Assert.Equal(leader.Id, walk.Edition.LastEvent(Emergency)?.SecondForId);
    }

    [Fact]
    public void A_deputy_adds_nobody_to_those_who_can_fill_a_route_but_stands_for_a_shut_account()
    {
        var deputy = Deputy(People.WithoutRole);

        Assert.Empty(StandingIn.WithoutDeputies([_absent, deputy]).Single(one => one.Id == deputy.Id).Grants);
        Assert.Single(StandingIn.WithoutDeputies([deputy]).Single().Grants);
    }

    private static Walk Draft() => new EditionBuilder().OfType("emergency").WalkTo(EditorialState.Draft);

    private static Actor Deputy(Actor person) => person with { Grants = [.. person.Grants, new(StaffRole.FinalSigner, People.City, For: new(_absent.Id, _absent.Name))] };
}
