using TengchongPortal.Domain.Duties;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Tests.WorkingTime;
using TengchongPortal.Testing;
using static TengchongPortal.Domain.Duties.DutyPart;

namespace TengchongPortal.Domain.Tests.Duties;

/// <summary>The reminders D-3, D-1, D0, D+1 to the right persons (R61), in working days of the real calendar.</summary>
public sealed class ReminderLadderTests
{
    private static readonly RuleBook _rules = RuleCsv.Parse(new StringReader(Seeded.Text(RuleCsv.RulesFile))).Book();

    private static readonly ReminderLadder _ladder = ReminderLadder.On(_rules, new(2019, 10, 1));

    [Fact]
    public void The_shipped_ladder_has_four_steps_and_reaches_higher_with_each() // R61
    {
        Assert.Equal([-3, -1, 0, 1], _ladder.Steps.Select(step => step.Day));
        Assert.Equal([[Owner], [Owner, Deputy], [Owner, Deputy, Leader], [Owner, Deputy, Leader, Office]], _ladder.Steps.Select(step => step.Parts.ToArray()));
    }

    [Theory]
    [InlineData("2019-09-26", null)]
    [InlineData("2019-09-27", -3)]
    [InlineData("2019-09-28", null)] // Saturday
    [InlineData("2019-09-29", -3)] // the Sunday that is worked
    [InlineData("2019-09-30", -1)]
    [InlineData("2019-10-01", null)] // National Day
    [InlineData("2019-10-08", 0)]
    [InlineData("2019-10-09", 1)]
    [InlineData("2019-10-12", 1)] // the Saturday that is worked
    [InlineData("2020-03-02", 1)]
    public void A_duty_of_8_October_2019_stands_on_the_step_of_its_working_days(string today, int? step) => // R61
        Assert.Equal(step, _ladder.StepOn(Seeded.Calendar, new(2019, 10, 8), DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture))?.Day);

    [Fact]
    public void A_duty_that_ends_on_a_rest_day_is_called_due_on_the_last_workday_before_it() =>
        Assert.Equal(0, _ladder.StepOn(Seeded.Calendar, new(2019, 10, 20), new(2019, 10, 18))?.Day);

    [Fact]
    public void Through_two_years_every_duty_meets_each_step_once_on_its_own_day() // R61
    {
        var workdays = Days(new(2019, 1, 1), new(2020, 12, 31)).Where(Seeded.Calendar.IsWorkday).ToList();
        for (var place = 5; place < workdays.Count - 5; place++)
        {
            var due = workdays[place];
            var steps = Enumerable.Range(-5, 11).Select(away => (workdays[place + away], _ladder.StepOn(Seeded.Calendar, due, workdays[place + away])?.Day)).ToList();

            Assert.Equal([null, null, -3, -3, -1, 0, 1, 1, 1, 1, 1], steps.Select(step => step.Day));
        }
    }

    [Theory]
    [InlineData("D-3")]
    [InlineData("D-3 Mayor")]
    [InlineData("-3 Owner")]
    [InlineData("D-3 Owner ")]
    [InlineData("D-300 Owner")]
    public void A_rule_that_cannot_be_read_is_refused(string text) =>
        Assert.Equal("duty.ladder", Assert.Throws<RuleBrokenException>(() => LadderStep.Parse(text)).Rule);

    [Fact]
    public void Each_part_is_played_by_who_holds_it_at_the_organ()
    {
        var (owner, deputy, leader, office) = (People.One(StaffRole.DraftingClerk), People.One(StaffRole.UnitReviewer, People.Department), People.One(StaffRole.FinalSigner), People.One(StaffRole.OfficeEditor));
        Actor[] staff = [owner, deputy, leader, office, People.Another(StaffRole.UnitReviewer, People.OtherDepartment), People.One(StaffRole.Webmaster)];

        Assert.Equal([owner.Id, deputy.Id, leader.Id, office.Id], DutyPeople.Of(OwedBy(owner), [Owner, Deputy, Leader, Office], staff, []).ToArray());
    }

    [Fact]
    public void When_the_owner_is_gone_the_deputy_takes_the_place() // R169
    {
        var deputy = People.One(StaffRole.UnitReviewer);

        Assert.Equal([deputy.Id], DutyPeople.Of(OwedBy(People.One(StaffRole.DraftingClerk)), [Owner], [deputy, People.One(StaffRole.FinalSigner)], []).ToArray());
    }

    [Fact]
    public void While_the_owner_is_away_the_named_deputy_is_reminded_beside_the_owner() // R169, R61
    {
        var (owner, named, reviewer) = (People.One(StaffRole.DraftingClerk), People.Another(StaffRole.DraftingClerk), People.One(StaffRole.UnitReviewer));
        var today = ChinaTime.DayOf(_start);
        var absence = Absence.Enter(owner.Id, named.Id, today, today, owner, _start);

        Assert.Equal([owner.Id, named.Id], DutyPeople.Of(OwedBy(owner), [Owner], [owner, named, reviewer], [absence]).ToArray());
        Assert.Equal([named.Id], DutyPeople.Of(OwedBy(owner), [Deputy], [owner, named, reviewer], [absence]).ToArray());
        Assert.Equal([reviewer.Id], DutyPeople.Of(OwedBy(owner), [Owner], [reviewer], [absence]).ToArray());
    }

    private static readonly DateTimeOffset _start = new(2019, 10, 8, 2, 0, 0, TimeSpan.Zero);

    private static Duty OwedBy(Actor owner) => new("letter:1", new(2019, 10, 8), owner.Id, People.Department);

    private static IEnumerable<DateOnly> Days(DateOnly from, DateOnly to) => Enumerable.Range(0, to.DayNumber - from.DayNumber + 1).Select(from.AddDays);
}
