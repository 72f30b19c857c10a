using Microsoft.Data.Sqlite;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Database;

/// <summary>The database file as somebody with a database tool sees it: no context, no interceptor, one transaction that is never committed.</summary>
internal sealed class RawDatabase : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;

    public RawDatabase(PortalUnderTest portal)
    {
        _connection = new SqliteConnection($"Data Source={Path.Combine(portal.Root, "portal.db")};Pooling=False;Foreign Keys=True");
        _connection.Open();
        _transaction = _connection.BeginTransaction();
    }

    public int Run(string sql, params (string Name, object Value)[] values)
    {
        using var command = CommandFor(sql, values);
        return command.ExecuteNonQuery();
    }

    public T Read<T>(string sql, params (string Name, object Value)[] values)
    {
        using var command = CommandFor(sql, values);
        return (T)command.ExecuteScalar()!;
    }

    public IReadOnlyList<string> ReadAll(string sql, params (string Name, object Value)[] values)
    {
        using var command = CommandFor(sql, values);
        using var reader = command.ExecuteReader();
        var lines = new List<string>();
        while (reader.Read())
        {
            lines.Add(reader.GetValue(0).ToString()!);
        }

        return lines;
    }

    public IReadOnlyList<string> ColumnsOf(string table) => ReadAll($"SELECT name FROM pragma_table_info('{table}')");

    /// <summary>Inserts a copy of the first row that fulfils the condition, with some columns changed.</summary>
    public int Copy(string table, string where, params (string Column, object Value)[] changes)
    {
        var columns = ColumnsOf(table);
        Assert.Subset(columns.ToHashSet(), changes.Select(change => change.Column).ToHashSet());
        var values = columns.Select(column => changes.Any(change => change.Column == column) ? $"@{column}" : $"\"{column}\"");
        return Run($"INSERT INTO \"{table}\" ({string.Join(',', columns.Select(column => $"\"{column}\""))}) SELECT {string.Join(',', values)} FROM \"{table}\" WHERE {where} LIMIT 1", changes);
    }

    public void Dispose()
    {
        _transaction.Dispose();
        _connection.Dispose();
    }

    private SqliteCommand CommandFor(string sql, (string Name, object Value)[] values)
    {
        var command = _connection.CreateCommand();
        command.Transaction = _transaction;
#pragma warning disable CA2100 // The statements are written in the tests; values travel as parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue($"@{name}", value);
        }

        return command;
    }
}
