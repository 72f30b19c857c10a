using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Staff.Roster;
using TengchongPortal.Testing;

namespace TengchongPortal.Domain.Tests.Staff.Roster;

/// <summary>A turn of duty is entered for the time to come, ended, and never taken back.</summary>
public sealed class DutyShiftTests
{
    // 2026-03-04 16:30 in China.
    private static readonly DateTimeOffset _now = new(2026, 3, 4, 8, 30, 0, TimeSpan.Zero);

    private static readonly Actor _editor = People.One(StaffRole.OfficeEditor);

    [Fact]
    public void A_shift_holds_from_its_first_moment_until_its_last_and_not_at_its_last()
    {
        var shift = Shift(_now.AddHours(1), _now.AddHours(9));

        Assert.False(shift.HoldsAt(_now.AddHours(1).AddTicks(-1)));
        Assert.True(shift.HoldsAt(_now.AddHours(1)));
        Assert.True(shift.HoldsAt(_now.AddHours(9).AddTicks(-1)));
        Assert.False(shift.HoldsAt(_now.AddHours(9)));
    }

    [Fact]
    public void A_shift_of_today_that_should_have_begun_begins_now_and_nobody_was_on_duty_in_hindsight()
    {
        var shift = Shift(_now.AddHours(-8), _now.AddHours(3));

        Assert.Equal(_now, shift.From);
        Assert.False(shift.HoldsAt(_now.AddTicks(-1)));
        Assert.Equal("roster.term", Refused.CodeOf(() => Shift(_now.AddDays(-1), _now.AddHours(3))));
    }

    [Theory]
    [InlineData(2, 2, "roster.term")]
    [InlineData(2, 1, "roster.term")]
    [InlineData(-8, -1, "roster.term")]
    [InlineData(1, 1 + (31 * 24) + 1, "roster.term-long")]
    [InlineData(367 * 24, 368 * 24, "roster.term-long")]
    public void A_shift_that_is_no_time_or_too_long_is_refused(int from, int until, string code) =>
        Assert.Equal(code, Refused.CodeOf(() => Shift(_now.AddHours(from), _now.AddHours(until))));

    [Fact]
    public void What_was_ended_keeps_its_plan_and_held_until_then()
    {
        var shift = Shift(_now.AddHours(1), _now.AddHours(9));
        var end = _now.AddHours(4);

        shift.End(_editor, end);

        Assert.Equal((_now.AddHours(9), end, _editor.Name), (shift.Until, shift.EndedAt, shift.EndedByName));
        Assert.True(shift.HoldsAt(end.AddTicks(-1)));
        Assert.False(shift.HoldsAt(end));
        Assert.Equal("roster.ended", Refused.CodeOf(() => shift.End(_editor, end)));
    }

    [Fact]
    public void A_shift_that_was_struck_out_before_it_began_never_holds()
    {
        var shift = Shift(_now.AddHours(1), _now.AddHours(9));

        shift.End(_editor, _now);

        Assert.False(shift.HoldsAt(_now.AddHours(5)));
    }

    [Theory]
    [InlineData(DutyKey.Secrecy, People.City, 1, 9, true)]
    [InlineData(DutyKey.Secrecy, People.Department, 1, 9, true)]
    [InlineData(DutyKey.Secrecy, People.City, 9, 12, false)]
    [InlineData(DutyKey.Secrecy, People.City, 8, 12, true)]
    [InlineData(DutyKey.Leader, People.City, 1, 9, false)]
    public void One_person_s_turns_for_both_keys_cross_where_they_meet_in_time_and_place(DutyKey key, string organ, int from, int until, bool cross)
    {
        var shift = Shift(_now.AddHours(1), _now.AddHours(9));
        var other = DutyShift.Enter(shift.PersonId, "泰山岩", key, organ, _now.AddHours(from), _now.AddHours(until), _editor, _now);

        Assert.Equal((cross, cross), (shift.CrossesKeysWith(other), other.CrossesKeysWith(shift)));
    }

    [Fact]
    public void Turns_of_two_organs_beside_each_other_or_of_two_people_do_not_cross()
    {
        DutyShift At(string organ, DutyKey key, Actor person) => DutyShift.Enter(person.Id, person.Name, key, organ, _now, _now.AddHours(9), _editor, _now);
        var leader = People.One(StaffRole.DutyLeader);

        Assert.False(At(People.Department, DutyKey.Leader, leader).CrossesKeysWith(At(People.OtherDepartment, DutyKey.Secrecy, leader)));
        Assert.False(At(People.City, DutyKey.Leader, leader).CrossesKeysWith(At(People.City, DutyKey.Secrecy, People.One(StaffRole.DutySecrecyReviewer))));
    }

    private static DutyShift Shift(DateTimeOffset from, DateTimeOffset until) =>
        DutyShift.Enter(People.One(StaffRole.DutyLeader).Id, "泰山岩", DutyKey.Leader, People.City, from, until, _editor, _now);
}
