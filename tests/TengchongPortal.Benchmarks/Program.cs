using TengchongPortal.Benchmarks.Office;

// Run by hand on a quiet machine: dotnet run -c Release --project tests/TengchongPortal.Benchmarks
// The figures are of that machine; what counts is how a page stands to the yardstick beside it.
// The test host looks for the portal's folder in the file that the build laid beside this program.
Directory.SetCurrentDirectory(AppContext.BaseDirectory);
using var city = await OfficeCity.OpenAsync();
var race = new Race(await city.YardstickAsync(), await city.PagesAsync(), TimeProvider.System);
foreach (var line in await race.RunAsync())
{
    Console.WriteLine(line);
}
