using TengchongPortal.Domain.Policies.Ledgers;
using TengchongPortal.Testing;

namespace TengchongPortal.Domain.Tests.Policies;

/// <summary>A life laid out once says of every day what the life itself says.</summary>
public sealed class NormativeCourseTests
{
    private const int FirstSeed = 20200701;

    [Fact]
    public void Every_day_is_told_as_the_life_tells_it()
    {
        for (var seed = FirstSeed; seed < FirstSeed + Depth.Of(100, 2_000); seed++)
        {
            var random = new Random(seed);
            var life = NormativeHistory.Make(random, isPlain: false).LifeOn(NormativeHistory.Last);
            if (random.Next(3) == 0)
            {
                life = life with { PublishedOn = null };
            }

            Same(life, new(2018, 1, 1), new(2030, 1, 1), $"Seed {seed}");
        }
    }

    [Fact]
    public void Where_only_the_days_of_the_document_are_known_they_tell() => Same(
        new(new(2019, 1, 10), new(2019, 2, 1), new(2022, 1, 31), new(2021, 6, 1), EndsByDeclaration: false, new(2020, 3, 1)) { WithdrawnOn = new(2021, 3, 1) },
        new(2018, 12, 1),
        new(2022, 3, 1),
        "plain");

    [Fact]
    public void The_calendar_ends_with_a_term_that_lasts_as_long() =>
        Same(new(new(2019, 1, 10), DateOnly.MinValue, DateOnly.MaxValue, null, EndsByDeclaration: false, null), DateOnly.MaxValue.AddDays(-3), DateOnly.MaxValue, "last day");

    private static void Same(NormativeLife life, DateOnly first, DateOnly last, string where)
    {
        var course = new NormativeCourse(life);
        for (var number = first.DayNumber; number <= last.DayNumber; number++)
        {
            var day = DateOnly.FromDayNumber(number);
            Assert.True(course.On(day) == life.StandingOn(day), $"{where}, {day:yyyy-MM-dd}: {course.On(day)}, not {life.StandingOn(day)}");
        }
    }
}
