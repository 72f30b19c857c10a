using System.Globalization;
using Microsoft.Data.Sqlite;

namespace TengchongPortal.Benchmarks.Pages;

/// <summary>Fills a database with finished public records: the rows of its one carried-over record, again and again, under other names and times. The portal has no such way.</summary>
internal sealed class BulkRecords(SqliteConnection connection)
{
    private const int AtOnce = 1000;
    private const long MinuteTicks = TimeSpan.TicksPerMinute;

    private readonly Sentences _sentences = new();

    /// <returns>Ids of documents, spread over all that were written.</returns>
    public IReadOnlyList<Guid> Fill(int count, Action<int> progress)
    {
        Run("PRAGMA foreign_keys = OFF");
        Run("PRAGMA synchronous = OFF");
        Run("INSERT OR IGNORE INTO Flags (Name, SetAt) VALUES ('demonstration', 0)");
        var (organs, columns) = (Pairs("SELECT Id, Name FROM Organs"), Pairs("SELECT Id, Name FROM Columns WHERE HoldsRecords = 1"));
        using var rows = new TableRows(connection);
        var source = Source.Of(connection);
        var documents = new List<Guid>();
        for (var written = 0; written < count; written += AtOnce)
        {
            using var transaction = connection.BeginTransaction();
            for (var number = written; number < Math.Min(count, written + AtOnce); number++)
            {
                documents.Add(Write(rows, source, number, organs[number % organs.Count], columns[number * 7 % columns.Count], transaction));
            }

            transaction.Commit();
            progress(Math.Min(count, written + AtOnce));
        }

        // These rows came past the portal's own way: its next start counts them.
        Run("DELETE FROM PublicCounts");
        return [.. documents.Where((_, at) => at % Math.Max(1, count / 200) == 0)];
    }

    private Guid Write(TableRows rows, Source source, int number, (string Id, string Name) organ, (string Id, string Name) column, SqliteTransaction transaction)
    {
        var document = Guid.CreateVersion7();
        var ids = new Identities(Key(document), Key(Guid.CreateVersion7()), Key(Guid.CreateVersion7()), Key(Guid.CreateVersion7()));
        var (at, index) = (source.At + (number * 9 * MinuteTicks), string.Create(CultureInfo.InvariantCulture, $"bench-{number:000000}"));
        rows.Again("Documents", source.Document, Fields(("Id", ids.Document), ("OrganId", organ.Id), ("ColumnId", column.Id), ("IndexNumber", index), ("FirstPublishedAt", at), ("ImportIdentity", index)), transaction);
        rows.Again("Editions", source.Edition, Fields(("Id", ids.Edition), ("DocumentId", ids.Document)), transaction);
        rows.Again("StateEvents", source.Line, Fields(("Id", ids.Line), ("EditionId", ids.Edition), ("At", at), ("Origin", "Demonstration")), transaction);
        rows.Again("ReleaseEvents", source.Release, Fields(("Id", ids.Release), ("DocumentId", ids.Document), ("EditionId", ids.Edition), ("StateEventId", ids.Line), ("IndexNumber", index), ("At", at)), transaction);
        rows.Again("LogLeaves", source.Leaf, Fields(("Sequence", source.Leaf + number + 1), ("ReleaseEventId", ids.Release), ("IndexNumber", index), ("At", at), ("Hash", index)), transaction);
        var (html, plain) = _sentences.Body();
        rows.Again(
            "PublicRecords",
            source.Record,
            Fields(("Sequence", null), ("DocumentId", ids.Document), ("EditionId", ids.Edition), ("ReleaseEventId", ids.Release), ("IndexNumber", index), ("Title", _sentences.Title(number)), ("OrganId", organ.Id), ("OrganName", organ.Name), ("ColumnId", column.Id), ("ColumnName", column.Name), ("FirstPublishedAt", at), ("SortAt", at), ("ReleasedAt", at), ("ChangedAt", at), ("Summary", plain[..90]), ("BodyHtml", html), ("BodyText", plain)),
            transaction);
        return document;
    }

    private static Dictionary<string, object?> Fields(params (string Name, object? Value)[] fields) => fields.ToDictionary(field => field.Name, field => field.Value);

    private static string Key(Guid id) => id.ToString().ToUpperInvariant();

    private void Run(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private List<(string Id, string Name)> Pairs(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var pairs = new List<(string, string)>();
        while (reader.Read())
        {
            pairs.Add((reader.GetString(0), reader.GetString(1)));
        }

        return pairs;
    }

    private sealed record Identities(string Document, string Edition, string Line, string Release);

    /// <summary>Where the rows of the carried-over record lie, and its time.</summary>
    private sealed record Source(long Document, long Edition, long Line, long Release, long Leaf, long Record, long At)
    {
        public static Source Of(SqliteConnection connection)
        {
            long One(string sql)
            {
                using var command = connection.CreateCommand();
                command.CommandText = sql;
                return (long)command.ExecuteScalar()!;
            }

            return new(
                One("SELECT MAX(rowid) FROM Documents"),
                One("SELECT MAX(rowid) FROM Editions"),
                One("SELECT rowid FROM StateEvents WHERE Id = (SELECT StateEventId FROM ReleaseEvents LIMIT 1)"),
                One("SELECT MAX(rowid) FROM ReleaseEvents"),
                One("SELECT MAX(Sequence) FROM LogLeaves"),
                One("SELECT MAX(Sequence) FROM PublicRecords"),
                One("SELECT MAX(SortAt) FROM PublicRecords"));
        }
    }
}
