using System.Collections.Immutable;
using Microsoft.Data.Sqlite;

namespace TengchongPortal.Data.Backups;

/// <summary>
/// The embedded database as it stood at one moment, in a file of its own, and what it says about itself. Made by <c>VACUUM INTO</c>: one
/// reading, so that writers go on, and a fresh file, so that what was deleted does not travel along in free pages.
/// </summary>
internal sealed record DatabaseSnapshot(string Migration, ImmutableArray<ChainEnd> Heads, ImmutableArray<string> Quarantined, ImmutableArray<string> Published, ImmutableArray<string> OfLetters)
{
    private const int PatienceSeconds = 60;

    // SQLITE_CORRUPT, SQLITE_NOTADB
    private static readonly int[] _damaged = [11, 26];

    public static async Task<DatabaseSnapshot> TakeAsync(string database, string copy, bool keepsKeys, CancellationToken ct)
    {
        try
        {
            await CopyAsync(database, copy, ct);
            await using var connection = await OpenAsync(copy, ct);
            if (await RowsAsync(connection, "SELECT 1 FROM sqlite_master WHERE name = '__EFMigrationsHistory'", row => row.GetInt32(0), ct) is [])
            {
                throw BackupRefusals.NoDatabase(database);
            }

            if (!keepsKeys)
            {
                // Keys of cookies without the key that wraps them are of no use but to an attacker: they stay behind, and no free page keeps them.
                await TellAsync(connection, "PRAGMA journal_mode=MEMORY; PRAGMA secure_delete=ON; DELETE FROM DataProtectionKeys", ct);
            }

            // As the portal keeps it: where it is restored it is looked at before anybody may write.
            await TellAsync(connection, "PRAGMA journal_mode=WAL", ct);
            var finding = await RowsAsync(connection, "PRAGMA integrity_check", row => row.GetString(0), ct);
            return finding is ["ok"] ? await ReadAsync(connection, ct) : throw BackupRefusals.DatabaseDamaged(finding[0]);
        }
        catch (SqliteException trouble) when (_damaged.Contains(trouble.SqliteErrorCode))
        {
            throw BackupRefusals.DatabaseDamaged(trouble.Message);
        }
    }

    /// <summary>Whether the living database names the file still; a purge after the snapshot takes name and bytes away.</summary>
    public static async Task<bool> IsNamedAsync(string database, string sha256, CancellationToken ct)
    {
        await using var connection = await OpenAsync(database, ct);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT EXISTS (SELECT 1 FROM RevisionFiles WHERE Sha256 = $hash) OR EXISTS (SELECT 1 FROM LetterFiles WHERE Sha256 = $hash) OR EXISTS (SELECT 1 FROM RiskFiles WHERE Sha256 = $hash)";
        command.Parameters.AddWithValue("$hash", sha256);
        return await command.ExecuteScalarAsync(ct) is 1L;
    }

    private static async Task CopyAsync(string database, string copy, CancellationToken ct)
    {
        await using var connection = await OpenAsync(database, ct);
        await using var command = connection.CreateCommand();
        command.CommandText = "VACUUM INTO $copy";
        command.Parameters.AddWithValue("$copy", copy);
        await command.ExecuteNonQueryAsync(ct);
    }

    private static async Task TellAsync(SqliteConnection connection, string sql, CancellationToken ct)
    {
        await using var command = CommandFor(connection, sql);
        await command.ExecuteNonQueryAsync(ct);
    }

    private static async Task<DatabaseSnapshot> ReadAsync(SqliteConnection connection, CancellationToken ct)
    {
        var migrations = await RowsAsync(connection, "SELECT MigrationId FROM __EFMigrationsHistory ORDER BY MigrationId", row => row.GetString(0), ct);
        return new(
            migrations[^1],
            [.. await RowsAsync(connection, "SELECT Name, Sequence, Hash FROM ChainHeads ORDER BY Name", row => new ChainEnd(row.GetString(0), row.GetInt64(1), row.GetString(2)), ct)],
            [.. await RowsAsync(connection, "SELECT DISTINCT Sha256 FROM RevisionFiles ORDER BY Sha256", row => row.GetString(0), ct)],
            [.. await RowsAsync(connection, "SELECT DISTINCT Sha256 FROM PublicFiles WHERE Sha256 <> '' ORDER BY Sha256", row => row.GetString(0), ct)],
            [.. await RowsAsync(connection, "SELECT Sha256 FROM LetterFiles UNION SELECT Sha256 FROM RiskFiles ORDER BY Sha256", row => row.GetString(0), ct)]);
    }

    private static async Task<List<T>> RowsAsync<T>(SqliteConnection connection, string sql, Func<SqliteDataReader, T> row, CancellationToken ct)
    {
        await using var command = CommandFor(connection, sql);
        await using var reader = await command.ExecuteReaderAsync(ct);
        var rows = new List<T>();
        while (await reader.ReadAsync(ct))
        {
            rows.Add(row(reader));
        }

        return rows;
    }

    private static SqliteCommand CommandFor(SqliteConnection connection, string sql)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are the constants above.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }

    private static async Task<SqliteConnection> OpenAsync(string path, CancellationToken ct)
    {
        var text = new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWrite, Pooling = false, DefaultTimeout = PatienceSeconds };
        var connection = new SqliteConnection(text.ToString());
        await connection.OpenAsync(ct);
        return connection;
    }
}
