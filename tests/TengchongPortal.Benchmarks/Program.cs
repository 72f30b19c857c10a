using System.Globalization;
using TengchongPortal.Benchmarks.Letters;
using TengchongPortal.Benchmarks.Office;
using TengchongPortal.Benchmarks.Pages;
using TengchongPortal.Benchmarks.Search;
using TengchongPortal.Benchmarks.Starts;
using TengchongPortal.Benchmarks.Writes;

// Run by hand on a quiet machine: dotnet run -c Release --project tests/TengchongPortal.Benchmarks -- pages|policies|writes|office|letters|search|start [number]
// The figures are of that machine; what counts is how a page stands to the yardstick beside it (docs/performance.md).
// The test host looks for the portal's folder in the file that the build laid beside this program.
Directory.SetCurrentDirectory(AppContext.BaseDirectory);
var number = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : (int?)null;
var lines = args.FirstOrDefault() switch
{
    "pages" => PageRace.RunAsync(number ?? 20_000),
    "policies" => PolicyRace.RunAsync(number ?? 20_000),
    "writes" => WriteRace.RunAsync(number ?? 300),
    "office" => OfficeRace.RunAsync(),
    "letters" => LetterRace.RunAsync(number ?? 200_000),
    "search" => SearchRace.RunAsync(number ?? 20_000),
    "start" => StartRace.RunAsync(number ?? 20_000),
    _ => throw new ArgumentException("pages [records] | policies [policies] | writes [lines] | office | letters [letters] | search [records] | start [records]"),
};
foreach (var line in await lines)
{
    Console.WriteLine(line);
}
