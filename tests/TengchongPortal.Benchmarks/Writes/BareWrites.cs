using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace TengchongPortal.Benchmarks.Writes;

/// <summary>What SQLite alone takes, in a file of its own that holds the tables and rows of the portal's.</summary>
internal sealed class BareWrites : IDisposable
{
    private static readonly string[] _rowsOfRelease = ["StateEvents", "ReleaseEvents", "LogLeaves", "AuditEntries", "PublicRecords"];

    private readonly string _folder = Directory.CreateTempSubdirectory("portal-bare-").FullName;
    private readonly string _of;
    private SqliteConnection? _connection;

    public BareWrites(string of) => _of = of;

    /// <summary>Writes the rows of a release and moves the rows that a release moves, each in one transaction.</summary>
    /// <returns>Milliseconds for one.</returns>
    public double Release(int count)
    {
        var connection = Opened();
        var start = TimeProvider.System.GetTimestamp();
        for (var number = 0; number < count; number++)
        {
            using var transaction = connection.BeginTransaction();
            foreach (var table in _rowsOfRelease)
            {
                Run($"INSERT INTO Bare_{table} SELECT * FROM {table} WHERE rowid = (SELECT MAX(rowid) FROM {table})", transaction);
            }

            Run("UPDATE Documents SET FirstPublishedAt = FirstPublishedAt + 1 WHERE rowid = (SELECT MAX(rowid) FROM Documents)", transaction);
            Run("UPDATE Editions SET Version = Version + 1 WHERE rowid = (SELECT MAX(rowid) FROM Editions)", transaction);
            Run("UPDATE ChainHeads SET Sequence = Sequence + 1", transaction);
            Run("UPDATE IndexNumberSequences SET Last = Last + 1", transaction);
            transaction.Commit();
        }

        return TimeProvider.System.GetElapsedTime(start).TotalMilliseconds / count;
    }

    /// <summary>Parses each line and puts its fields into one table, so many to a transaction.</summary>
    /// <returns>Milliseconds for one.</returns>
    public double Import(IReadOnlyList<string> lines, int atOnce)
    {
        var connection = Opened();
        var start = TimeProvider.System.GetTimestamp();
        foreach (var chunk in lines.Chunk(atOnce))
        {
            using var transaction = connection.BeginTransaction();
            using var command = new SqliteCommand("INSERT INTO Bare_Lines VALUES (@title, @body, @date)", connection, transaction);
            foreach (var line in chunk)
            {
                using var json = JsonDocument.Parse(line);
                command.Parameters.Clear();
                command.Parameters.AddWithValue("@title", json.RootElement.GetProperty("title").GetString());
                command.Parameters.AddWithValue("@body", json.RootElement.GetProperty("body").GetString());
                command.Parameters.AddWithValue("@date", json.RootElement.GetProperty("publish_date").GetString());
                command.ExecuteNonQuery();
            }

            transaction.Commit();
        }

        return TimeProvider.System.GetElapsedTime(start).TotalMilliseconds / lines.Count;
    }

    public void Dispose()
    {
        _connection?.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private SqliteConnection Opened()
    {
        if (_connection is not null)
        {
            return _connection;
        }

        var file = Path.Combine(_folder, "bare.db");
        using (var source = new SqliteConnection($"Data Source={_of}"))
        using (var copy = new SqliteConnection($"Data Source={file}"))
        {
            source.Open();
            copy.Open();
            source.BackupDatabase(copy);
        }

        _connection = new SqliteConnection($"Data Source={file}");
        _connection.Open();
        Run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE Bare_Lines (Title TEXT, Body TEXT, Date TEXT);", null);
        foreach (var table in _rowsOfRelease)
        {
            Run($"CREATE TABLE Bare_{table} AS SELECT * FROM {table} WHERE 0", null);
        }

        return _connection;
    }

    private void Run(string sql, SqliteTransaction? transaction)
    {
        using var command = new SqliteCommand(sql, _connection, transaction);
        command.ExecuteNonQuery();
    }
}
