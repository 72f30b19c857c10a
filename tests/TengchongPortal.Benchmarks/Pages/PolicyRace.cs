using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Benchmarks.Targets;
using TengchongPortal.Data.Reading.Changes;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Benchmarks.Pages;

/// <summary>The lists of policies and interpretations, topics, the ledger and a policy's page against the catalogue of the same portal, in turns: half of the records are policies, half of them normative, the others explain one each.</summary>
internal static class PolicyRace
{
    private const int Rounds = 5;

    private const string Ledger = "/ledger";

    /// <summary>What is to stay within the speed of the catalogue.</summary>
    private static readonly string[] _lists =
    [
        "/policies", "/interpretations", "/policies/topics/2019-business", "/interpretations/topics/2019-business", "/topics/zcwjjd", "/topics/jygg",
        Ledger, "/ledger?on=2020-06-30", "/ledger?words=%E8%B5%84%E9%87%91",
    ];

    private static readonly TimeSpan _turn = TimeSpan.FromSeconds(1.5);

    public static async Task<Measured> RunAsync(int policies)
    {
        using var portal = new PortalUnderTest(PortalStart.Reference) { Environment = "Staging", WaitsForTheDisk = true };
        var policy = Filled(Path.Combine(portal.Root, "portal.db"), 2 * policies);
        var address = portal.Serve();
        string[] pages = [CatalogueList.Address, .. _lists, "/ledger.csv", "/ledger.xlsx", $"/records/{policy}"];
        var loads = pages.Select(page => new Load([new Uri(address, page)], DrawnAnew.Cookie)).ToList();
        var runs = loads.ConvertAll(_ => new List<double>());
        for (var round = -1; round < Rounds; round++)
        {
            foreach (var (at, load) in loads.Index())
            {
                var run = await load.RunAsync(_turn);
                if (round >= 0)
                {
                    runs[at].Add(run);
                }
            }
        }

        var again = await ReadAgainAsync(portal, loads[Array.IndexOf(pages, Ledger)]);
        loads.ForEach(load => load.Dispose());
        var least = Medians.Of(runs[0]);
        var targets = pages.Zip(runs).Where(pair => _lists.Contains(pair.First)).Select(pair => new Target($"{pair.First}, drawn, to the catalogue", least / Medians.Of(pair.Second), 1));
        return new(
            [$"{policies} policies, half of them normative, as many interpretations, drawn", string.Create(CultureInfo.InvariantCulture, $"{"/ledger read again",-40} {again,9:N0} ms, the first answer after a public event"), .. pages.Zip(runs).Select(pair => string.Create(CultureInfo.InvariantCulture, $"{NameOf(pair.First),-40} {Medians.Of(pair.Second),9:N0} answers/s {least / Medians.Of(pair.Second),8:F2}x the time of the catalogue"))],
            [.. targets]);
    }

    private static string NameOf(string page) => page == CatalogueList.Address ? "a page of the catalogue" : page.StartsWith("/records", StringComparison.Ordinal) ? "page of a policy" : page;

    /// <summary>How long the first reader after a public event waits for the ledger, in milliseconds.</summary>
    private static async Task<double> ReadAgainAsync(PortalUnderTest portal, Load ledger)
    {
        var waits = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            portal.Services.GetRequiredService<PublicGeneration>().Move();
            var start = TimeProvider.System.GetTimestamp();
            _ = await ledger.AnswerAsync();
            waits.Add(TimeProvider.System.GetElapsedTime(start).TotalMilliseconds);
        }

        return Medians.Of(waits);
    }

    private static Guid Filled(string file, int records)
    {
        using var connection = new SqliteConnection($"Data Source={file}");
        connection.Open();
        new BulkRecords(connection).Fill(records, _ => { });
        return PolicyRows.Write(connection);
    }
}
