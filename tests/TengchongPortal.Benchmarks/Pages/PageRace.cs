using System.Globalization;
using TengchongPortal.Benchmarks.Targets;

namespace TengchongPortal.Benchmarks.Pages;

/// <summary>Record, column list and home against their yardsticks, in turns, so that whatever else the machine does falls on all alike.</summary>
internal static class PageRace
{
    private const int Rounds = 5;

    private const int ListLines = 20;

    // As many pages as are read again within a minute.
    private const int MostKept = 200;

    // R171.
    private const double MostMilliseconds = 300;

    /// <summary>Pages with forms are never kept.</summary>
    private static readonly string[] _forms = ["/letters/new", "/site-errors/new"];

    private static readonly TimeSpan _turn = TimeSpan.FromSeconds(1.5);

    public static async Task<Measured> RunAsync(int records)
    {
        using var city = new BulkCity(records);
        return await RunAsync(city);
    }

    public static async Task<Measured> RunAsync(BulkCity city)
    {
        using var portal = city.Open();
        var (documents, column, first, middle) = (city.Documents, city.FullestColumn(), city.KeyAt(0), city.KeyAt(Depth(city.Records)));
        var address = portal.Serve();
        var bytes = new YardstickBytes();
        await using var bare = await Yardsticks.BareAsync(bytes);
        await using var smallest = await Yardsticks.SmallestAsync(bytes, city.File);
        var (targets, costs) = (new List<Target>(), new Dictionary<string, double>());
        var lines = new List<string> { $"{city.Records} records; {"answers/s",28} {"bare",9} {"MVC+EF",9} {"to bare",9} {"to MVC+EF",9}" };
        const string First = "catalogue, first page", Deep = "catalogue, deep page";
        var deep = string.Create(CultureInfo.InvariantCulture, $"catalogue, page {Depth(city.Records) / ListLines}");
        foreach (var (name, page, paths, twin) in new (string, string, string[], string[])[]
        {
            ("record", "row", [.. documents.Select(id => $"/records/{id}")], [.. documents.Select(id => $"/row/{id}")]),
            ("column, 20 lines", "rows", [$"/catalogue/{column.Key}"], [$"/rows/{column.Id}"]),
            ("catalogue, its tree", "newest", ["/catalogue"], ["/newest"]),
            (First, "newest", [$"/catalogue?after={first}"], ["/newest"]),
            (deep, "newest", [$"/catalogue?after={middle}"], ["/newest"]),
            ("home", "newest", ["/"], ["/newest"]),
            ("form of a letter", "row", [_forms[0]], [$"/row/{documents[0]}"]),
            ("form for an error", "row", [_forms[1]], [$"/row/{documents[0]}"]),
        })
        {
            using var kept = new Load([.. paths.Take(MostKept).Select(path => new Uri(address, path))]);
            using var ours = new Load([.. paths.Select(path => new Uri(address, path))], DrawnAnew.Cookie);
            bytes[page] = await ours.AnswerAsync();
            foreach (var path in paths.Take(MostKept))
            {
                using var one = new Load([new Uri(address, path)]);
                bytes[path] = await one.AnswerAsync();
            }

            using var fromMemory = new Load([.. paths.Take(MostKept).Select(path => new Uri(Yardsticks.AddressOf(bare), path))]);
            using var least = new Load([.. twin.Select(path => new Uri(Yardsticks.AddressOf(smallest), path))]);
            if (!_forms.Contains(paths[0]))
            {
                var once = await TurnsAsync(kept, fromMemory, least);
                lines.Add(LineOf($"{name}, {bytes[page].Length:N0} B, kept", once));
                targets.Add(new($"{name}, kept, to bare Kestrel", once.Ours / once.Bare, 0.7, IsLeast: true));
            }

            var drawn = await TurnsAsync(ours, fromMemory, least);
            lines.Add(LineOf($"{name}, {bytes[page].Length:N0} B, drawn", drawn));
            targets.Add(new($"{name}, drawn, to the smallest MVC+EF page", drawn.Ours / drawn.Least, 0.8, IsLeast: true));
            targets.Add(new($"{name}, drawn, 95 of 100 answers within, ms", ours.Within95, MostMilliseconds));
            costs[$"{(name == deep ? Deep : name)}, drawn"] = 1 / drawn.Ours;
        }

        targets.Add(new("the deep page of the catalogue, drawn, to the first", costs[$"{Deep}, drawn"] / costs[$"{First}, drawn"], 1.2));
        return new(lines, targets) { Costs = costs };
    }

    /// <summary>How many records stand before the deep page: those of ten thousand pages where there are as many.</summary>
    private static int Depth(int records) => Math.Min(records / 2, 10_000 * ListLines);

    /// <returns>Answers in a second.</returns>
    private static async Task<(double Ours, double Bare, double Least)> TurnsAsync(Load ours, Load bare, Load least)
    {
        var all = new[] { ours, bare, least };
        var runs = all.Select(_ => new List<double>()).ToList();
        for (var round = -1; round < Rounds; round++)
        {
            foreach (var (at, load) in all.Index())
            {
                var run = await load.RunAsync(_turn);
                if (round >= 0)
                {
                    runs[at].Add(run);
                }
            }
        }

        return (Medians.Of(runs[0]), Medians.Of(runs[1]), Medians.Of(runs[2]));
    }

    private static string LineOf(string name, (double Ours, double Bare, double Least) one) =>
        string.Create(CultureInfo.InvariantCulture, $"{name,-40} {one.Ours,9:N0} {one.Bare,9:N0} {one.Least,9:N0} {one.Bare / one.Ours,8:F1}x {one.Least / one.Ours,8:F1}x");
}
