using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Routing;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;

namespace TengchongPortal.Domain.Tests.Disclosures.Routing;

/// <summary>Workflow 3.10, R138: told by a matching, checked against trying out every seating.</summary>
public sealed class StaffingCheckTests
{
    private static readonly Gate[] _gates = [Gate.FirstReview, Gate.Secrecy, Gate.FinalSign];

    private static readonly StaffRole[] _roles = [StaffRole.DraftingClerk, StaffRole.UnitReviewer, StaffRole.SecrecyReviewer, StaffRole.FinalSigner];

    [Fact]
    public void Two_of_each_are_enough_for_anybodys_absence()
    {
        var actors = _roles.SelectMany(role => new[] { At(People.One(role)), At(People.Another(role)) }).ToList();

        var check = StaffingCheck.Of(People.Department, _gates, actors);

        Assert.Equal((StaffingOutcome.Sound, 2), (check.Outcome, check.Clerks));
        Assert.Empty(check.Pillars);
        Assert.All(check.Gates, gate => Assert.Equal(2, gate.People));
    }

    [Fact]
    public void One_of_each_hangs_on_everyone()
    {
        var check = StaffingCheck.Of(People.Department, _gates, [.. _roles.Select(role => At(People.One(role)))]);

        Assert.Equal(StaffingOutcome.Fragile, check.Outcome);
        Assert.Equal(_roles.Length, check.Pillars.Length);
    }

    [Fact]
    public void One_person_does_not_fill_two_gates()
    {
        var both = People.One(StaffRole.UnitReviewer) with { Grants = [new(StaffRole.UnitReviewer, People.Department), new(StaffRole.SecrecyReviewer, People.Department)] };

        var check = StaffingCheck.Of(People.Department, _gates, [both, At(People.One(StaffRole.DraftingClerk)), At(People.One(StaffRole.FinalSigner))]);

        Assert.Equal(StaffingOutcome.Unstaffed, check.Outcome);
        Assert.Empty(check.Pillars);
    }

    [Fact]
    public void Rights_at_another_department_do_not_help()
    {
        var actors = _roles.Select(role => People.One(role, role == StaffRole.SecrecyReviewer ? People.OtherDepartment : People.Department)).ToList();

        Assert.Equal(StaffingOutcome.Unstaffed, StaffingCheck.Of(People.Department, _gates, actors).Outcome);
        Assert.Equal(0, StaffingCheck.Of(People.Department, _gates, actors).Gates.Single(gate => gate.Gate == Gate.Secrecy).People);
    }

    [Fact]
    public void Whatever_the_grants_are_the_outcome_is_that_of_trying_everything()
    {
        var random = new Random(20191212);
        for (var round = 0; round < 2_000; round++)
        {
            List<Actor> actors = [.. Enumerable.Range(1, random.Next(0, 7)).Select(number => People.HoldingEverything(number) with
            {
                Name = $"{number}",
                Grants = [.. _roles.Where(_ => random.Next(3) == 0).Select(role => new Grant(role, People.Department))],
            })];

            var check = StaffingCheck.Of(People.Department, _gates, actors);

            Assert.Equal(Expected(actors, out var pillars), check.Outcome);
            Assert.Equal(pillars.Order(StringComparer.Ordinal), check.Pillars.Order(StringComparer.Ordinal));
        }
    }

    private static StaffingOutcome Expected(List<Actor> actors, out List<string> pillars)
    {
        var clerks = actors.Where(actor => actor.May(Capability.WriteDrafts, People.Department)).ToList();
        var works = clerks.Count(clerk => Seats(actors.Where(actor => actor != clerk), 0));
        pillars = [];
        if (works == 0)
        {
            return StaffingOutcome.Unstaffed;
        }

        pillars = [.. actors.Where(away => !clerks.Any(clerk => clerk != away && Seats(actors.Where(actor => actor != clerk && actor != away), 0))).Select(actor => actor.Name)];
        return works < clerks.Count || pillars.Count > 0 ? StaffingOutcome.Fragile : StaffingOutcome.Sound;
    }

    private static bool Seats(IEnumerable<Actor> free, int gate) => gate == _gates.Length
        || free.Where(actor => actor.May(_gates[gate].HeldBy(), People.Department)).ToList().Any(actor => Seats(free.Where(other => other != actor).ToList(), gate + 1));

    private static Actor At(Actor person) => person with { Grants = [.. person.Grants.Select(grant => grant with { OrganPath = People.Department })] };
}
