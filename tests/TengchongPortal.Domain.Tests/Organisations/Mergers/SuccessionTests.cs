using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Organisations.Mergers;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;

namespace TengchongPortal.Domain.Tests.Organisations.Mergers;

/// <summary>R110: who answers for an organ after any number of mergers, and how far rights reach then.</summary>
public sealed class SuccessionTests
{
    private static readonly DateTimeOffset _now = new(2019, 12, 12, 2, 0, 0, TimeSpan.Zero);

    private static readonly DateOnly _today = ChinaTime.DayOf(_now);

    private static readonly Organ[] _organs = [Organs.City, .. Enumerable.Range(1, 4).Select(number => Organ.Register($"m{number}", $"示例{number}局", $"{number}局", OrganKind.Department, Organs.City.Path, null, number))];

    [Fact]
    public void A_chain_leads_to_the_organ_that_lives()
    {
        var succession = Steps((1, 2), (2, 3));

        Assert.Equal(_organs[3].Id, succession.LivingOf(_organs[1].Id));
        Assert.Equal(_organs[4].Id, succession.LivingOf(_organs[4].Id));
        Assert.Equal([_organs[1].Id, _organs[2].Id], succession.BehindOf(_organs[3].Id).OrderBy(id => Array.FindIndex(_organs, organ => organ.Id == id)));
        Assert.Equal([_organs[1].Path, _organs[2].Path, _organs[3].Path], succession.PathsFrom(_organs[1].Path));
    }

    [Fact]
    public void A_right_at_the_successor_reaches_every_predecessor_and_nothing_else()
    {
        var reach = Steps((1, 2), (2, 3)).Reaching([new(StaffRole.UnitReviewer, _organs[3].Path, "notice", true)]);

        Assert.Equal([_organs[3].Path, _organs[2].Path, _organs[1].Path], reach.Select(grant => grant.OrganPath));
        Assert.All(reach, grant => Assert.True(grant is { Type: "notice", OnlyThisOrgan: true, Role: StaffRole.UnitReviewer }));
    }

    [Fact]
    public void A_right_at_the_predecessor_does_not_reach_the_successor() =>
        Assert.Equal([_organs[1].Path], Steps((1, 2)).Reaching([new(StaffRole.UnitReviewer, _organs[1].Path)]).Select(grant => grant.OrganPath));

    [Fact]
    public void A_right_at_the_city_is_not_written_twice() =>
        Assert.Single(Steps((1, 2)).Reaching([new(StaffRole.UnitReviewer, Organs.City.Path)]));

    [Fact]
    public void A_lent_right_reaches_as_far_as_the_own_one()
    {
        var absent = new Principal(Guid.CreateVersion7(), "某人");

        Assert.Equal([absent, absent], Steps((1, 2)).Reaching([new Grant(StaffRole.UnitReviewer, _organs[2].Path) { For = absent }]).Select(grant => grant.For!));
    }

    [Fact]
    public void Before_the_merger_nothing_reached_further() =>
        Assert.Single(Steps((1, 2)).AsOf(_now.AddTicks(-1)).Reaching([new(StaffRole.UnitReviewer, _organs[2].Path)]));

    [Fact]
    public void A_forged_circle_ends()
    {
        var circle = Steps((1, 2), (2, 1));

        Assert.Contains(circle.LivingOf(_organs[1].Id), new[] { _organs[1].Id, _organs[2].Id });
        Assert.Equal(2, circle.Reaching([new(StaffRole.UnitReviewer, _organs[1].Path)]).Length);
    }

    [Fact]
    public void Whatever_is_merged_in_whatever_order_every_organ_has_one_living_organ_that_answers()
    {
        var random = new Random(110);
        for (var round = 0; round < 300; round++)
        {
            var register = Enumerable.Range(1, 12).Select(number => Organ.Register($"x{number}", $"第{number}局", $"{number}局", OrganKind.Department, Organs.City.Path, null, number)).Append(Organs.City).ToList();
            var succession = Succession.None;
            for (var step = 0; step < 40; step++)
            {
                succession = Try(register, succession, random);
            }

            Assert.All(register, organ => Assert.True(register.Single(one => one.Id == succession.LivingOf(organ.Id)) is { ValidTo: null } living && !succession.IsMerged(living.Id)));
            Assert.All(register, organ => Assert.DoesNotContain(organ.Id, succession.BehindOf(organ.Id)));
            Assert.Equal(register.Count(organ => organ.ValidTo is not null), register.Count(organ => succession.IsMerged(organ.Id)));
        }
    }

    private static Succession Try(List<Organ> register, Succession succession, Random random)
    {
        var (from, into) = (register[random.Next(register.Count)], register[random.Next(register.Count)]);
        try
        {
            MergerRules.Check(new([from.Key], into.Key, null, _today, "依据"), register, succession, _today);
        }
        catch (RuleBrokenException)
        {
            return succession;
        }

        from.Dissolve(_today);
        return succession.With(new(from.Id, from.Path, into.Id, into.Path, _now));
    }

    private static Succession Steps(params (int From, int To)[] steps) =>
        new(steps.Select(step => new SuccessionStep(_organs[step.From].Id, _organs[step.From].Path, _organs[step.To].Id, _organs[step.To].Path, _now)));
}
