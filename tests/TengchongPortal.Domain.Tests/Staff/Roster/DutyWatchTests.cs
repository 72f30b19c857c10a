using System.Collections.Immutable;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Staff.Roster;
using TengchongPortal.Testing;

namespace TengchongPortal.Domain.Tests.Staff.Roster;

/// <summary>While somebody is on duty for a key, nobody else turns it; while nobody is, the role suffices (workflow.md 3.3, 3.8).</summary>
public sealed class DutyWatchTests
{
    private static readonly DateTimeOffset _start = EditionBuilder.DefaultStart;
    private static readonly DateTimeOffset _noon = _start.AddHours(2);

    private static readonly Actor _leader = People.One(StaffRole.DutyLeader);
    private static readonly Actor _other = People.Another(StaffRole.DutyLeader);

    [Theory]
    [InlineData(People.City, true)]
    [InlineData(People.Department, true)]
    [InlineData(People.OtherDepartment, false)]
    public void A_shift_counts_at_its_organ_and_below(string rosterOf, bool counts) =>
        Assert.Equal(counts, !At(_noon, [Shift(rosterOf)], [Grant()]).IsEmpty);

    [Fact]
    public void Who_lost_the_role_is_not_on_duty_any_more()
    {
        var grant = Grant();
        grant.End(_noon);

        Assert.Single(At(_noon.AddTicks(-1), [Shift()], [grant]));
        Assert.Empty(At(_noon, [Shift()], [grant]));
    }

    [Fact]
    public void A_role_for_another_type_keeps_no_key_of_this_one() =>
        Assert.Empty(At(_noon, [Shift()], [RoleGrant.Give(_leader.Id, StaffRole.DutyLeader, People.City, _start.AddDays(-9), type: "budget")]));

    [Fact]
    public void Nobody_on_duty_lets_everybody_and_somebody_lets_nobody_else()
    {
        var watch = At(_noon, [Shift()], [Grant()]);

        Assert.True(DutyWatch.Lets([], DutyKey.Leader, _other));
        Assert.True(DutyWatch.Lets(watch, DutyKey.Leader, _leader));
        Assert.False(DutyWatch.Lets(watch, DutyKey.Leader, _other));
        Assert.True(DutyWatch.Lets(watch, DutyKey.Secrecy, _other));
    }

    [Fact]
    public void Two_on_duty_for_one_key_both_hold_it()
    {
        var watch = At(_noon, [Shift(), Shift(of: _other)], [Grant(), Grant(_other)]);

        Assert.All(new[] { _leader, _other }, person => Assert.True(DutyWatch.Lets(watch, DutyKey.Leader, person)));
    }

    [Fact]
    public void Whoever_stands_in_for_the_one_on_duty_holds_the_key()
    {
        var deputy = People.WithoutRole with { Grants = [new(StaffRole.DutyLeader, People.City, For: new(_leader.Id, _leader.Name))] };

        Assert.True(DutyWatch.Lets(At(_noon, [Shift()], [Grant()]), DutyKey.Leader, deputy));
    }

    [Fact]
    public void The_refusal_names_who_is_on_duty() =>
        Assert.Contains("泰山岩", DutyWatch.Objection(At(_noon, [Shift()], [Grant()]), DutyKey.Leader, _other)?.Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(DutyKey.Secrecy)]
    [InlineData(DutyKey.Leader)]
    public void Either_of_the_two_persons_is_asked(DutyKey key)
    {
        var walk = new EditionBuilder().OfType("emergency").WalkTo(EditorialState.Draft);
        walk.Facts = walk.Facts with { OnDuty = [new(key, People.WithoutRole.Id, "泰山岩")] };

        Assert.Equal("emergency.off-duty", Refused.CodeOf(() => walk.Take(EditorialEvent.Emergency)));
        Assert.Equal(EditorialState.Draft, walk.Edition.State);
    }

    [Fact]
    public void A_signature_is_judged_by_the_roster_of_its_moment()
    {
        var edition = new EditionBuilder().OfType("emergency").WalkTo(EditorialState.EmergencyPublished).Edition;
        var signature = edition.Signatures.Single(one => one.Gate == Gate.FinalSign);
        var grants = new[] { Grant(), Grant(_other) };

        Assert.Equal(_leader.Id, signature.PersonId);
        Assert.True(edition.HeldCapacity(signature, grants, [], []));
        Assert.True(edition.HeldCapacity(signature, grants, [], [new(DutyKey.Leader, _leader.Id, "泰山岩")]));
        Assert.False(edition.HeldCapacity(signature, grants, [], [new(DutyKey.Leader, _other.Id, "昆仑玉")]));
    }

    private static ImmutableArray<DutyHand> At(DateTimeOffset at, DutyShift[] shifts, RoleGrant[] grants) =>
        DutyWatch.At(at, DutySpan.Of(People.Department, "emergency", shifts, grants));

    private static DutyShift Shift(string at = People.City, Actor? of = null) =>
        DutyShift.Enter((of ?? _leader).Id, "泰山岩", DutyKey.Leader, at, _start, _start.AddHours(8), People.One(StaffRole.OfficeEditor), _start);

    private static RoleGrant Grant(Actor? of = null) => RoleGrant.Give((of ?? _leader).Id, StaffRole.DutyLeader, People.City, _start.AddDays(-9));
}
