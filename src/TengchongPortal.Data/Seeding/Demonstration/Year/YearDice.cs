using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Data.Seeding.Demonstration.Year;

/// <summary>The choices of the demonstration year: the same on every machine and in every run.</summary>
internal sealed class YearDice
{
    private readonly Random _random = new(18237);

    public int Below(int most) => _random.Next(most);

    public T One<T>(IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];

    /// <summary>One of them, each as often as its share says.</summary>
    public T ByShare<T>(IReadOnlyList<T> choices, Func<T, int> share)
    {
        var place = _random.Next(choices.Sum(share));
        foreach (var choice in choices)
        {
            if ((place -= share(choice)) < 0)
            {
                return choice;
            }
        }

        throw new InvalidOperationException("Nothing has a share.");
    }

    /// <summary>A moment of the day, from an hour on, within so many minutes.</summary>
    public DateTimeOffset At(DateOnly day, double hour, int minutes) =>
        ChinaTime.StartOf(day).AddHours(hour).AddSeconds(_random.Next(minutes * 60));

    /// <summary>Splits a number over weights so that the parts add up to it.</summary>
    public static IEnumerable<int> Split(int number, IReadOnlyList<int> weights)
    {
        var (all, seen, given) = (weights.Sum(weight => (long)weight), 0L, 0);
        foreach (var weight in weights)
        {
            seen += weight;
            var until = (int)(number * seen / all);
            yield return until - given;
            given = until;
        }
    }
}
