using Microsoft.Data.Sqlite;

namespace TengchongPortal.Benchmarks.Search;

/// <summary>The same texts in a table of SQLite, looked through by LIKE.</summary>
internal sealed class LikeScan : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("portal-like-").FullName;
    private readonly SqliteConnection _connection;

    public LikeScan(IEnumerable<string> texts)
    {
        _connection = new($"Data Source={Path.Combine(_folder, "texts.db")}");
        _connection.Open();
        using var table = new SqliteCommand("CREATE TABLE Texts (Text TEXT)", _connection);
        table.ExecuteNonQuery();
        using var transaction = _connection.BeginTransaction();
        using var line = new SqliteCommand("INSERT INTO Texts VALUES (@text)", _connection, transaction);
        foreach (var text in texts)
        {
            line.Parameters.Clear();
            line.Parameters.AddWithValue("@text", text);
            line.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    public long Count(string words)
    {
        using var scan = new SqliteCommand("SELECT COUNT(*) FROM Texts WHERE Text LIKE '%' || @words || '%'", _connection);
        scan.Parameters.AddWithValue("@words", words);
        return (long)scan.ExecuteScalar()!;
    }

    public void Dispose()
    {
        _connection.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
