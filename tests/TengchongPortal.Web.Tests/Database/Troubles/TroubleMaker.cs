using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace TengchongPortal.Web.Tests.Database.Troubles;

/// <summary>Tells every connection of the portal, whenever it is opened, what it may do.</summary>
internal sealed class TroubleMaker : DbConnectionInterceptor
{
    public const string ReadOnly = "PRAGMA query_only=ON;";

    public const string MakeRoomToFill = "CREATE TABLE IF NOT EXISTS Filler (Bytes BLOB NOT NULL);";

    // The file may not grow. A small row could still find room in a page that is there, so each line of the audit trail, which
    // every act leaves, takes some megabytes with it, and each report of an error, which leaves none.
    public const string Full =
        """
        PRAGMA max_page_count=1;
        CREATE TEMP TRIGGER IF NOT EXISTS Fill AFTER INSERT ON main.AuditEntries BEGIN INSERT INTO Filler VALUES (zeroblob(4000000)); END;
        CREATE TEMP TRIGGER IF NOT EXISTS FillMore AFTER INSERT ON main.SiteErrors BEGIN INSERT INTO Filler VALUES (zeroblob(4000000)); END;
        """;

    private const string None = "PRAGMA query_only=OFF; PRAGMA max_page_count=1073741823; DROP TRIGGER IF EXISTS temp.Fill; DROP TRIGGER IF EXISTS temp.FillMore;";

    private volatile string _told = None;

    public IDisposable Begin(string trouble)
    {
        _told = string.Concat(None, trouble);
        return new End(this);
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        ArgumentNullException.ThrowIfNull(connection);
        using var command = connection.CreateCommand();
        command.CommandText = _told;
        command.ExecuteNonQuery();
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }

    private sealed class End(TroubleMaker maker) : IDisposable
    {
        public void Dispose() => maker._told = None;
    }
}
