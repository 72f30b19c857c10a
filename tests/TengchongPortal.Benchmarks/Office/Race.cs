using TengchongPortal.Benchmarks.Targets;

namespace TengchongPortal.Benchmarks.Office;

/// <summary>Pages against a yardstick, in turns, so that whatever else the machine does falls on all of them alike.</summary>
internal sealed class Race(Runner yardstick, IReadOnlyList<Runner> pages, TimeProvider clock)
{
    private const int WarmUps = 30;
    private const int Rounds = 200;

    /// <returns>A line for each page: median and 95th percentile in milliseconds, length, and the median as a multiple of the yardstick's, which is its cost.</returns>
    public async Task<Measured> RunAsync()
    {
        var all = pages.Prepend(yardstick).ToList();
        var times = all.ToDictionary(runner => runner, _ => new List<double>());
        var lengths = new Dictionary<Runner, int>();
        for (var round = -WarmUps; round < Rounds; round++)
        {
            foreach (var runner in all)
            {
                var start = clock.GetTimestamp();
                lengths[runner] = await runner.RunAsync();
                if (round >= 0)
                {
                    times[runner].Add(clock.GetElapsedTime(start).TotalMilliseconds);
                }
            }
        }

        var unit = At(times[yardstick], 0.5);
        return new([.. all.Select(runner => $"{runner.Name,-44} {At(times[runner], 0.5),7:F1} ms {At(times[runner], 0.95),7:F1} ms {lengths[runner],9:N0} B  x{At(times[runner], 0.5) / unit:F2}")])
        {
            Costs = pages.ToDictionary(page => page.Name, page => At(times[page], 0.5) / unit),
            Within95 = pages.ToDictionary(page => page.Name, page => At(times[page], 0.95)),
        };
    }

    private static double At(List<double> times, double share) => times.Order().ElementAt((int)(times.Count * share));
}
