using Microsoft.Data.Sqlite;

namespace TengchongPortal.Benchmarks;

/// <summary>Writes a row of a table again with some of its fields changed: the fastest way to many finished rows.</summary>
internal sealed class TableRows(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> _commands = [];

    /// <param name="from">Rowid of the row that is written again.</param>
    /// <param name="fields">What differs; null leaves the field out, so that the database gives it.</param>
    public void Again(string table, long from, IReadOnlyDictionary<string, object?> fields, SqliteTransaction transaction)
    {
        if (!_commands.TryGetValue(table, out var command))
        {
            command = _commands[table] = Made(table, fields);
        }

        command.Transaction = transaction;
        // Once; else its words are taken apart again for each row.
        command.Prepare();
        command.Parameters["@from"].Value = from;
        foreach (var (name, value) in fields.Where(field => field.Value is not null))
        {
            command.Parameters[$"@{name}"].Value = value;
        }

        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }
    }

    private SqliteCommand Made(string table, IReadOnlyDictionary<string, object?> fields)
    {
        var columns = Columns(table).Where(column => !fields.TryGetValue(column, out var value) || value is not null).ToList();
        var command = connection.CreateCommand();
        command.CommandText = $"INSERT INTO {table} ({string.Join(", ", columns.Select(column => $"\"{column}\""))}) SELECT {string.Join(", ", columns.Select(column => fields.ContainsKey(column) ? $"@{column}" : $"\"{column}\""))} FROM {table} WHERE rowid = @from";
        command.Parameters.AddWithValue("@from", 0L);
        foreach (var (name, _) in fields.Where(field => field.Value is not null))
        {
            command.Parameters.AddWithValue($"@{name}", 0);
        }

        return command;
    }

    private List<string> Columns(string table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT name FROM pragma_table_info('{table}')";
        using var reader = command.ExecuteReader();
        var columns = new List<string>();
        while (reader.Read())
        {
            columns.Add(reader.GetString(0));
        }

        return columns;
    }
}
