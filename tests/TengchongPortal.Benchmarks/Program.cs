using System.Globalization;
using TengchongPortal.Benchmarks.Letters;
using TengchongPortal.Benchmarks.Office;
using TengchongPortal.Benchmarks.Pages;
using TengchongPortal.Benchmarks.Search;
using TengchongPortal.Benchmarks.Starts;
using TengchongPortal.Benchmarks.Targets;
using TengchongPortal.Benchmarks.Writes;

// Run by hand on a quiet machine: dotnet run -c Release --project tests/TengchongPortal.Benchmarks -- pages|policies|writes|office|letters|search|start [number], or -- targets [sizes]
// The figures are of that machine; what counts is how a page stands to the yardstick beside it (docs/performance.md).
// The test host looks for the portal's folder in the file that the build laid beside this program.
Directory.SetCurrentDirectory(AppContext.BaseDirectory);
var number = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : (int?)null;
var measured = await (args.FirstOrDefault() switch
{
    "pages" => PageRace.RunAsync(number ?? 20_000),
    "policies" => PolicyRace.RunAsync(number ?? 20_000),
    "writes" => WriteRace.RunAsync(number ?? 300),
    "office" => OfficeRace.RunAsync(),
    "letters" => LetterRace.RunAsync(number ?? 200_000),
    "search" => SearchRace.RunAsync(number ?? 20_000),
    "start" => StartRace.RunAsync(number ?? 20_000),
    "targets" => TargetRun.RunAsync(args.Length > 1 ? [.. args.Skip(1).Select(size => int.Parse(size, CultureInfo.InvariantCulture))] : [20_000, 200_000, 1_000_000]),
    _ => throw new ArgumentException("pages [records] | policies [policies] | writes [lines] | office | letters [letters] | search [records] | start [records] | targets [sizes]"),
});
foreach (var line in measured.Printed)
{
    Console.WriteLine(line);
}
