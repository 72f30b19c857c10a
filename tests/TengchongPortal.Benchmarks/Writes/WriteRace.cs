using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Benchmarks.Pages;
using TengchongPortal.Benchmarks.Targets;
using TengchongPortal.Data.Importing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Benchmarks.Writes;

/// <summary>
/// The release of one text, and the import of many lines, each against what SQLite alone takes for it with the same care (synchronous=FULL):
/// the rows of a release in one bare transaction, and a line parsed and put into one table.
/// </summary>
internal static class WriteRace
{
    private const int Rounds = 5;
    private const int Releases = 40;
    private const int LinesAtOnce = 150;

    public static async Task<Measured> RunAsync(int lines)
    {
        using var portal = new PortalUnderTest(PortalStart.City) { WaitsForTheDisk = true };
        _ = portal.Server;
        using var bare = new BareWrites(Path.Combine(portal.Root, "portal.db"));
        var (release, rows, import, inserts) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
        var sentences = new Sentences();
        for (var round = -1; round < Rounds; round++)
        {
            var file = Enumerable.Range(0, lines).Select(number => LineOf(sentences, (round * lines) + number + lines)).ToList();
            var turns = (await ReleaseAsync(portal), bare.Release(Releases), await ImportAsync(portal, file), bare.Import(file, LinesAtOnce));
            if (round >= 0)
            {
                release.Add(turns.Item1);
                rows.Add(turns.Item2);
                import.Add(turns.Item3);
                inserts.Add(turns.Item4);
            }
        }

        var findable = await FindableRace.RunAsync();
        return findable with { Lines = [Line("release of one text", Medians.Of(release), Medians.Of(rows)), Line($"import of {lines} lines, each", Medians.Of(import), Medians.Of(inserts)), .. findable.Lines] };
    }

    /// <returns>Milliseconds for one.</returns>
    internal static async Task<double> ReleaseAsync(PortalUnderTest portal)
    {
        var walk = new CityWalk(portal);
        var ready = new List<Guid>();
        for (var number = 0; number < Releases; number++)
        {
            ready.Add(await walk.ToAsync(EditorialState.Ready));
        }

        return await ClockAsync(Releases, async () =>
        {
            foreach (var id in ready)
            {
                await walk.TakeAsync(id, EditorialEvent.Release);
            }
        });
    }

    private static Task<double> ImportAsync(PortalUnderTest portal, List<string> file) => ClockAsync(file.Count, () => portal.InsideAsync(async services =>
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', file)));
        var report = await services.GetRequiredService<RecordImport>().RunAsync(stream, new ImportOrder("lines.jsonl", "benchmark"), new Progress<ImportProgress>(), CancellationToken.None);
        if (report.Accepted != file.Count)
        {
            throw new InvalidOperationException($"{report.Accepted} of {file.Count} lines were taken: {report.Refusals.FirstOrDefault()}");
        }
    }));

    private static async Task<double> ClockAsync(int count, Func<Task> work)
    {
        var start = TimeProvider.System.GetTimestamp();
        await work();
        return TimeProvider.System.GetElapsedTime(start).TotalMilliseconds / count;
    }

    private static string LineOf(Sentences sentences, int number) => JsonSerializer.Serialize(new
    {
        kind = "notice",
        title = sentences.Title(number),
        body = sentences.Body().Plain,
        category = "公示公告",
        publisher = "和顺古镇示例办公室",
        index_number = "",
        publish_date = "2019-05-06",
        source_url = "",
    });

    private static string Line(string name, double ours, double bare) =>
        string.Create(CultureInfo.InvariantCulture, $"{name,-32} {ours,8:F2} ms   SQLite alone {bare,8:F2} ms   {ours / bare,6:F1}x");
}
