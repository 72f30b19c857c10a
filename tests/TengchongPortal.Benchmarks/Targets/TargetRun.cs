using System.Globalization;
using System.Runtime.InteropServices;
using TengchongPortal.Benchmarks.Letters;
using TengchongPortal.Benchmarks.Pages;
using TengchongPortal.Benchmarks.Search;
using TengchongPortal.Benchmarks.Starts;
using TengchongPortal.Benchmarks.Writes;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Benchmarks.Targets;

/// <summary>Every figure of which something is wanted, in one run: each size by itself, and how costs grow from the smallest to the largest.</summary>
internal static class TargetRun
{
    private const double MostGrowth = 1.2;

    public static async Task<Measured> RunAsync(IReadOnlyList<int> sizes)
    {
        var (targets, costs) = (new List<Target>(), new List<IReadOnlyDictionary<string, double>>());
        void Take(string name, Measured measured)
        {
            // Hours lie between the first and the last: each is told when it is there.
            Console.WriteLine(string.Join('\n', [name, .. measured.Lines, ""]));
            targets.AddRange(measured.Targets.Select(target => target with { Figure = $"{name}: {target.Figure}" }));
        }

        Console.WriteLine(string.Join('\n', [.. Machine(), ""]));
        Take("home, cold", await HomeAsync());
        Take("writes", await WriteRace.RunAsync(300));
        Take("20,000 policies", await PolicyRace.RunAsync(20_000));
        Take("200,000 letters", await LetterRace.RunAsync(200_000));
        foreach (var size in sizes)
        {
            var number = size.ToString("N0", CultureInfo.InvariantCulture);
            using var city = new BulkCity(size);
            var pages = await PageRace.RunAsync(city);
            Take($"{number}, pages", pages);
            costs.Add(pages.Costs);
            Take($"{number}, search", await SearchRace.RunAsync(size));
            Take($"{number}, start", await StartRace.RunAsync(city));
        }

        targets.AddRange(costs[0].Keys.Where(_ => costs.Count > 1).Select(name => new Target($"growth {sizes[0].ToString("N0", CultureInfo.InvariantCulture)} to {sizes[^1].ToString("N0", CultureInfo.InvariantCulture)}: {name}", costs[^1][name] / costs[0][name], MostGrowth)));
        return new([], targets);
    }

    /// <summary>On what the figures were measured; without it nobody can hold others against them.</summary>
    private static IEnumerable<string> Machine()
    {
        const string Processors = "/proc/cpuinfo";
        var processor = File.Exists(Processors) ? File.ReadLines(Processors).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[^1].Trim() : null;
        yield return $"{processor ?? "processor"}, {RuntimeInformation.ProcessArchitecture}, {Environment.ProcessorCount} cores";
        yield return string.Create(CultureInfo.InvariantCulture, $"{GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9:F1} GB of memory");
        yield return $"{RuntimeInformation.FrameworkDescription} on {RuntimeInformation.OSDescription}";
    }

    private static async Task<Measured> HomeAsync()
    {
        using var portal = new PortalUnderTest(PortalStart.Demo);
        var (requests, bytes) = await ColdVisit.OfAsync("/", portal.Visitor().FetchAsync);
        return new([], [new("over the wire, KB", bytes / 1024.0, 60), new("requests", requests, 6)]);
    }
}
