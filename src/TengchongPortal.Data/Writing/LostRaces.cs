using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace TengchongPortal.Data.Writing;

/// <summary>Tells a race that somebody else won (a moved version, a unique index) from every other trouble of a write.</summary>
public static class LostRaces
{
    // SQLITE_CONSTRAINT_UNIQUE and _PRIMARYKEY; a trigger that refuses is not a race.
    private static readonly int[] _sqlite = [2067, 1555];

    // Duplicate key in an index, duplicate key in a constraint.
    private static readonly int[] _sqlServer = [2601, 2627];

    public static bool IsBehind(DbUpdateException fault) => fault switch
    {
        DbUpdateConcurrencyException => true,
        { InnerException: SqliteException sqlite } => _sqlite.Contains(sqlite.SqliteExtendedErrorCode),
        { InnerException: SqlException server } => _sqlServer.Contains(server.Number),
        _ => false,
    };
}
