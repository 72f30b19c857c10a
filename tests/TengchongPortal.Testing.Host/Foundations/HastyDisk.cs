using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace TengchongPortal.Testing.Host.Foundations;

/// <summary>
/// Takes back the wait for the disk at each commit: a folder that goes with the test need not outlive a power cut, and thousands of
/// commits in the random walks would spend most of their time in it. All else that a connection is told stands.
/// </summary>
internal sealed class HastyDisk : DbConnectionInterceptor
{
    private const string Pragma = "PRAGMA synchronous=OFF";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragma;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragma;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
