using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using TengchongPortal.Data.Files;
using TengchongPortal.Data.Writing;

namespace TengchongPortal.Web.Foundations.Refusals;

/// <summary>Tells trouble of disk and database (busy, full, read-only), which passes, from a defect of ours, which does not.</summary>
public static class StorageTrouble
{
    // SQLITE_BUSY, LOCKED, READONLY, IOERR, FULL, CANTOPEN, PROTOCOL
    private static readonly int[] _sqlite = [5, 6, 8, 10, 13, 14, 15];

    // Timeout, connection lost, deadlock victim, lock timeout, filegroup full, log full, read-only, unavailable, shutting down
    private static readonly int[] _sqlServer = [-2, 20, 64, 233, 1205, 1222, 1105, 9002, 3906, 4060, 6005, 10053, 10054, 10060];

    // EIO, ENOSPC, EROFS, EDQUOT; ERROR_HANDLE_DISK_FULL and ERROR_DISK_FULL
    private static readonly int[] _disk = [5, 28, 30, 122, unchecked((int)0x80070027), unchecked((int)0x80070070)];

    public static bool IsBehind(Exception? fault) => fault switch
    {
        null => false,
        StorageUnavailableException or StorageBusyException => true,
        SqliteException sqlite => _sqlite.Contains(sqlite.SqliteErrorCode),
        SqlException server => _sqlServer.Contains(server.Number),
        IOException io when _disk.Contains(io.HResult) => true,
        AggregateException many => many.InnerExceptions.Any(IsBehind),
        _ => IsBehind(fault.InnerException),
    };
}
