using TengchongPortal.Domain.Duties;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Watching;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;

namespace TengchongPortal.Domain.Tests.Letters;

/// <summary>Who hears of a letter; whoever leaves, leaves no orphan (R169).</summary>
public sealed class LetterPeopleTests
{
    private static readonly Actor _colleague = People.Person(StaffRole.LettersClerk, 4, People.Department);

    private static readonly Actor _leader = People.One(StaffRole.FinalSigner, People.Department);

    private static readonly Actor[] _staff = [LetterStage.Clerk, _colleague, LetterStage.Office, _leader];

    [Fact]
    public void Owner_deputy_leader_and_office_are_four_answers()
    {
        var letter = LetterStage.In(LetterState.InHand).Letter;

        Assert.Equal([LetterStage.Clerk.Id], Told(letter, DutyPart.Owner));
        Assert.Equal([_colleague.Id, LetterStage.Office.Id], Told(letter, DutyPart.Deputy));
        Assert.Equal([_leader.Id], Told(letter, DutyPart.Leader));
        Assert.Equal([LetterStage.Office.Id], Told(letter, DutyPart.Office));
    }

    [Fact]
    public void A_letter_that_nobody_has_accepted_is_everybodys_who_handles_letters_there() =>
        Assert.Equal([LetterStage.Clerk.Id, _colleague.Id, LetterStage.Office.Id], Told(LetterStage.Receive(), DutyPart.Owner));

    [Fact]
    public void An_organ_is_at_home_by_a_clerk_of_its_own_and_the_city_by_its_office()
    {
        Assert.True(LetterPeople.IsAtHome(People.Department, People.City, _staff));
        Assert.True(LetterPeople.IsAtHome(People.City, People.City, _staff));
        Assert.False(LetterPeople.IsAtHome(People.OtherDepartment, People.City, _staff));
        Assert.False(LetterPeople.IsAtHome(People.Department, People.City, [LetterStage.Office, _leader]));
    }

    [Fact]
    public void Whoever_is_disabled_some_other_person_hears_of_every_letter()
    {
        foreach (var gone in _staff)
        {
            foreach (var state in LetterStates.Owed)
            {
                var letter = LetterStage.In(state).Letter;

                foreach (var part in Enum.GetValues<DutyPart>())
                {
                    var told = LetterPeople.Of(letter, [part], [.. _staff.Where(one => one.Id != gone.Id)], []);

                    Assert.DoesNotContain(gone.Id, told);
                    Assert.True(!told.IsEmpty || gone.Id == LetterStage.Office.Id, $"{gone.Name} {state} {part}");
                }
            }
        }
    }

    [Fact]
    public void While_the_owner_is_away_a_deputy_who_handles_letters_hears_of_it_and_else_all_who_do()
    {
        var letter = LetterStage.In(LetterState.InHand).Letter;

        Assert.Equal([LetterStage.Clerk.Id, _colleague.Id], ToldWhileAway(letter, _colleague.Id));
        Assert.Equal([LetterStage.Clerk.Id, _colleague.Id, LetterStage.Office.Id], ToldWhileAway(letter, _leader.Id));
    }

    [Fact]
    public void Where_nobody_handles_letters_at_all_whoever_can_give_the_role_hears_of_it()
    {
        var (administrator, letter) = (People.One(StaffRole.SystemAdministrator), LetterStage.In(LetterState.InHand).Letter);
        Actor[] staff = [administrator, People.One(StaffRole.DraftingClerk)];

        Assert.Empty(LetterPeople.Of(letter, [DutyPart.Owner], staff, []));
        Assert.Equal([administrator.Id], LetterPeople.Administrators(letter, staff).ToArray());
    }

    /// <summary>A report may be about the leader, who cannot open it.</summary>
    [Fact]
    public void Of_a_report_the_office_hears_where_the_leader_would()
    {
        var report = LetterStage.In(LetterState.InHand, LetterKind.Report).Letter;

        Assert.Equal([LetterStage.Office.Id], Told(report, DutyPart.Leader));
        Assert.All(Enum.GetValues<DutyPart>(), part => Assert.All(Told(report, part), person => Assert.True(report.IsOpenTo(_staff.Single(one => one.Id == person)))));
    }

    private static Guid[] ToldWhileAway(Letter letter, Guid deputy) => [.. LetterPeople.Of(
        letter,
        [DutyPart.Owner],
        _staff,
        [Absence.Enter(LetterStage.Clerk.Id, deputy, ChinaTime.DayOf(LetterStage.Start), ChinaTime.DayOf(LetterStage.Start).AddDays(5), LetterStage.Clerk, LetterStage.Start)])];

    private static Guid[] Told(Letter letter, DutyPart part) => [.. LetterPeople.Of(letter, [part], _staff, [])];
}
