using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace TengchongPortal.Data.Writing;

/// <summary>Tells a race that somebody else won (a moved version, a unique index) from every other trouble of a write.</summary>
public static class LostRaces
{
    private const int SqliteConstraint = 19;

    // Duplicate key in an index, duplicate key in a constraint.
    private static readonly int[] _sqlServer = [2601, 2627];

    public static bool IsBehind(DbUpdateException fault) => fault switch
    {
        DbUpdateConcurrencyException => true,
        { InnerException: SqliteException sqlite } => sqlite.SqliteErrorCode == SqliteConstraint,
        { InnerException: SqlException server } => _sqlServer.Contains(server.Number),
        _ => false,
    };
}
