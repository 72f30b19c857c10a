using System.Collections.Immutable;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Staff.Roster;
using TengchongPortal.Testing;

namespace TengchongPortal.Domain.Tests.Staff.Roster;

/// <summary>A day laid out by who is on duty; what nobody keeps is a gap.</summary>
public sealed class DutyCoverTests
{
    private static readonly DateTimeOffset _day = new(2026, 3, 4, 16, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_day_without_shifts_is_one_gap()
    {
        var stretch = Assert.Single(DutyCover.Between(_day, _day.AddDays(1), []));

        Assert.True(stretch.IsGap);
        Assert.Equal((_day, _day.AddDays(1)), (stretch.From, stretch.Until));
    }

    [Fact]
    public void Gaps_and_overlaps_stand_between_the_shifts()
    {
        var laid = DutyCover.Between(_day, _day.AddHours(24), Spans(Shift("甲", 8, 16), Shift("乙", 14, 20)));

        Assert.Equal(["0-8 ", "8-14 甲", "14-16 乙、甲", "16-20 乙", "20-24 "], laid.Select(Written));
    }

    [Fact]
    public void Shifts_that_meet_leave_no_gap_and_one_person_s_shifts_are_one_stretch() =>
        Assert.Equal(["0-20 甲", "20-24 乙"], DutyCover.Between(_day, _day.AddHours(24), Spans(Shift("甲", 0, 8), Shift("甲", 8, 20), Shift("乙", 20, 30))).Select(Written));

    [Fact]
    public void An_ended_shift_leaves_a_gap_from_then_on()
    {
        var shift = Shift("甲", 0, 24);
        shift.End(People.One(StaffRole.OfficeEditor), _day.AddHours(6));

        Assert.Equal(["0-6 甲", "6-24 "], DutyCover.Between(_day, _day.AddHours(24), Spans(shift)).Select(Written));
    }

    [Fact]
    public void A_role_that_begins_or_ends_within_a_shift_cuts_it()
    {
        var leader = People.One(StaffRole.DutyLeader).Id;
        RoleGrant Grant(int from, int until) => RoleGrant.Give(leader, StaffRole.DutyLeader, People.City, _day.AddHours(from), _day.AddHours(until));

        Assert.Equal(["0-4 ", "4-16 甲", "16-24 "], DutyCover.Between(_day, _day.AddHours(24), DutySpan.Of(People.City, null, [Shift("甲", 0, 24)], [Grant(4, 16)])).Select(Written));
        Assert.Equal(["0-4 甲", "4-8 ", "8-20 甲", "20-24 "], DutyCover.Between(_day, _day.AddHours(24), DutySpan.Of(People.City, null, [Shift("甲", 0, 20)], [Grant(-9, 4), Grant(8, 30)])).Select(Written));
        Assert.Equal(["0-12 甲", "12-24 "], DutyCover.Between(_day, _day.AddHours(24), DutySpan.Of(People.City, null, [Shift("甲", 0, 12)], [Grant(-9, 12), Grant(0, 30)])).Select(Written));
    }

    private static ImmutableArray<DutySpan> Spans(params DutyShift[] shifts) =>
        DutySpan.Of(People.City, null, shifts, [RoleGrant.Give(People.One(StaffRole.DutyLeader).Id, StaffRole.DutyLeader, People.City, _day.AddDays(-9))]);

    private static string Written(DutyStretch stretch) =>
        $"{(stretch.From - _day).TotalHours}-{(stretch.Until - _day).TotalHours} {string.Join("、", stretch.Names)}";

    private static DutyShift Shift(string name, int from, int until) =>
        DutyShift.Enter(People.One(StaffRole.DutyLeader).Id, name, DutyKey.Leader, People.City, _day.AddHours(from), _day.AddHours(until), People.One(StaffRole.OfficeEditor), _day);
}
