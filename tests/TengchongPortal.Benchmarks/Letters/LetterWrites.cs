using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Letters;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Receipts;
using TengchongPortal.Testing;

namespace TengchongPortal.Benchmarks.Letters;

/// <summary>Letters that come in at once by the portal's own use case, each acknowledged when it is durable, against SQLite alone writing the same rows with the same care (synchronous=FULL).</summary>
internal static class LetterWrites
{
    private const int Rounds = 5;
    private const int Letters = 160;
    private const int Writers = 8;

    private static readonly string[] _rowsOfLetter = ["Letters", "LetterOriginals", "LetterEvents", "AuditEntries", "StaffNotices"];

    public static async Task<IReadOnlyList<string>> RunAsync(LetterCity city)
    {
        using var bare = Bare(city.Store);
        var (ours, theirs, hashes) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = -1; round < Rounds; round++)
        {
            var turns = (await ClockAsync(() => HandInAsync(city)), await ClockAsync(() => Task.Run(() => WriteBare(bare))), await ClockAsync(DigestAsync));
            if (round >= 0)
            {
                ours.Add(turns.Item1);
                theirs.Add(turns.Item2);
                hashes.Add(turns.Item3);
            }
        }

        var (one, two, three) = (Letters / Medians.Of(ours), Letters / Medians.Of(theirs), Letters / Medians.Of(hashes));
        return [string.Create(CultureInfo.InvariantCulture, $"letters taken in a second, {Writers} at once: {one:F0}   SQLite alone {two:F0}   {two / one:F1}x   the slow digests of the codes alone {three:F0}")];
    }

    private static async Task<double> ClockAsync(Func<Task> work)
    {
        var start = TimeProvider.System.GetTimestamp();
        await work();
        return TimeProvider.System.GetElapsedTime(start).TotalSeconds;
    }

    private static Task HandInAsync(LetterCity city) => Parallel.ForEachAsync(Enumerable.Range(0, Letters), new ParallelOptions { MaxDegreeOfParallelism = Writers }, async (number, ct) =>
    {
        var entry = new LetterEntry(LetterKind.Help, Organs.Department.Path, new("石榴巷路灯不亮", $"集镇到学校的一段路夜里没有灯，请来修一修，第{number}盏。", "固东镇", "段思平之", "0875-5100000", ""), MayBePublished: true, MayBeContacted: true);
        await city.Portal.InsideAsync(services => services.GetRequiredService<ReceiveLetter>().RunAsync(entry, Guid.NewGuid(), TimeProvider.System.GetUtcNow(), ct));
    });

    /// <summary>What no way of writing can spare: the digest of each code is slow on purpose.</summary>
    private static Task DigestAsync() => Parallel.ForEachAsync(Enumerable.Range(0, Letters), new ParallelOptions { MaxDegreeOfParallelism = Writers }, (_, _) =>
    {
        Receipt.Issue(Guid.NewGuid(), TimeProvider.System.GetUtcNow());
        return ValueTask.CompletedTask;
    });

    private static SqliteConnection Bare(string store)
    {
        var connection = new SqliteConnection($"Data Source={store}.bare");
        connection.Open();
        Run(connection, null, $"PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; ATTACH '{store}' AS portal;");
        foreach (var table in _rowsOfLetter)
        {
            Run(connection, null, $"CREATE TABLE Bare_{table} AS SELECT * FROM portal.{table} ORDER BY rowid DESC LIMIT 1; CREATE TABLE One_{table} AS SELECT * FROM Bare_{table};");
        }

        Run(connection, null, "DETACH portal;");
        return connection;
    }

    private static void WriteBare(SqliteConnection connection)
    {
        for (var number = 0; number < Letters; number++)
        {
            using var transaction = connection.BeginTransaction();
            foreach (var table in _rowsOfLetter)
            {
                Run(connection, transaction, $"INSERT INTO Bare_{table} SELECT * FROM One_{table}");
            }

            transaction.Commit();
        }
    }

    private static void Run(SqliteConnection connection, SqliteTransaction? transaction, string sql)
    {
#pragma warning disable CA2100 // The statements are those above.
        using var command = new SqliteCommand(sql, connection, transaction);
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
