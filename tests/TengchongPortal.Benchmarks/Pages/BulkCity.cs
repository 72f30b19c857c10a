using Microsoft.Data.Sqlite;
using TengchongPortal.Data.Reading.Lists;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Benchmarks.Pages;

/// <summary>A demonstration city with many public records, filled once for every race over it; its folder goes with it.</summary>
internal sealed class BulkCity : IDisposable
{
    private readonly PortalUnderTest _portal = new(PortalStart.Reference) { Environment = "Staging", WaitsForTheDisk = true };

    public BulkCity(int records)
    {
        Records = records;
        using (var connection = new SqliteConnection($"Data Source={File}"))
        {
            connection.Open();
            Documents = new BulkRecords(connection).Fill(records, done => Console.Error.Write($"\r{done}/{records} [{new string('#', (int)(30L * done / records)).PadRight(30, '.')}]"));
            Console.Error.WriteLine();
        }

        SqliteConnection.ClearAllPools();
    }

    public int Records { get; }

    /// <summary>Ids of documents, spread over all of them.</summary>
    public IReadOnlyList<Guid> Documents { get; }

    public string Root => _portal.Root;

    public string File => Path.Combine(Root, "portal.db");

    /// <summary>A portal over it, to be left before the next one.</summary>
    public PortalUnderTest Open() => _portal.Twin();

    /// <summary>The column with the most records.</summary>
    public (string Key, string Id) FullestColumn()
    {
        var column = Row("SELECT Key, Id FROM Columns WHERE Id = (SELECT ColumnId FROM PublicRecords GROUP BY ColumnId ORDER BY COUNT(*) DESC LIMIT 1)");
        return ((string)column[0], (string)column[1]);
    }

    /// <summary>The key of the record before which so many newer ones stand.</summary>
    public RecordKey KeyAt(int place)
    {
        var row = Row($"SELECT SortAt, Sequence FROM PublicRecords ORDER BY SortAt DESC, Sequence DESC LIMIT 1 OFFSET {place}");
        return new(new((long)row[0], TimeSpan.Zero), (long)row[1]);
    }

    public void Dispose() => _portal.Dispose();

    private object[] Row(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={File}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        reader.Read();
        var row = new object[reader.FieldCount];
        reader.GetValues(row);
        return row;
    }
}
