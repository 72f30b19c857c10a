using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace TengchongPortal.Data.Conventions;

/// <summary>
/// What every SQLite connection is told when it first opens (security.md 1.4). WAL is a property of the file, set by the first connection.
/// What is deleted is overwritten: a purge (销毁) must not leave its text in free pages.
/// </summary>
public sealed class SqliteDiscipline(int busyMilliseconds) : DbConnectionInterceptor
{
    private readonly string _pragmas = string.Create(
        CultureInfo.InvariantCulture,
        $"PRAGMA busy_timeout={busyMilliseconds}; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON;");

    private readonly ConditionalWeakTable<sqlite3, string> _told = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (IsNew(connection))
        {
            using var command = connection.CreateCommand();
            command.CommandText = _pragmas;
            command.ExecuteNonQuery();
            Remember(connection);
        }
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (IsNew(connection))
        {
            var command = connection.CreateCommand();
            await using (command.ConfigureAwait(false))
            {
                command.CommandText = _pragmas;
                await command.ExecuteNonQueryAsync(cancellationToken);
            }

            Remember(connection);
        }
    }

    // A pooled connection keeps what it was told; five settings again for every question cost as much as the question.
    private bool IsNew(DbConnection connection) => !_told.TryGetValue(HandleOf(connection), out _);

    private void Remember(DbConnection connection) => _told.AddOrUpdate(HandleOf(connection), _pragmas);

    private static sqlite3 HandleOf(DbConnection connection) => ((SqliteConnection)connection).Handle!;
}
