using Microsoft.EntityFrameworkCore;

namespace TengchongPortal.Data.Conventions;

/// <summary>
/// Tells SQLite how selective the indexes of the public rows are in a city with twenty years of them. Left alone it takes every first column of an
/// index for as good as the next, and walks all that is current to find two documents. The numbers are ratios of a fixed size, so that a plan
/// does not depend on how full the portal is; whoever runs <c>ANALYZE</c> replaces them with measured ones until the next start.
/// </summary>
public static class SqliteExpectations
{
    /// <summary>For each index the number of rows, then how many share the first column, the first two, and so on.</summary>
    private static readonly (string Index, string Rows)[] _indexes =
    [
        ("IX_PublicRecords_Finding", "1000000 900000 4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1"),
        ("IX_PublicRecords_Years", "1000000 20 18 2 1 1"),
        ("IX_PublicRecords_ColumnId_IsCurrent_SortAt_Sequence", "1000000 5000 4500 1 1"),
        ("IX_PublicRecords_TypeKey_IsCurrent_SortAt_Sequence_Visibility_ServedUntil", "1000000 20000 18000 1 1 1 1"),
        ("IX_PublicRecords_OrganId_IsCurrent_SortAt_Sequence", "1000000 10000 9000 1 1"),
        ("IX_PublicRecords_OrganId_ColumnId_IsCurrent_SortAt_Sequence_Visibility_ServedUntil", "1000000 10000 300 270 1 1 1 1"),
        ("IX_PublicRecords_ExpiresOn_IsCurrent", "1000000 400 400"),
        ("IX_PublicRecords_DocumentId_IsCurrent", "1000000 2 1"),
        ("IX_PublicRecords_DocumentId_EditionNumber", "1000000 2 1"),
        ("IX_PublicRecords_IndexNumber_IsCurrent", "1000000 2 1"),
        ("IX_PublicRecords_DocumentNumber_IsCurrent", "1000000 2 1"),
        ("IX_PublicRecords_ReleaseEventId_IsCurrent", "1000000 1 1"),
        ("IX_PublicRecords_EditionId", "1000000 1"),
    ];

    /// <summary>Idempotent; connections that are open already go on as they did.</summary>
    public static async Task TellAsync(DbContext db, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);

        // The table of expectations is SQLite's own and comes with the first analysis; the smallest will do.
        await db.Database.ExecuteSqlRawAsync("ANALYZE Flags", ct);
        await db.Database.ExecuteSqlRawAsync("DELETE FROM sqlite_stat1 WHERE tbl = 'PublicRecords'", ct);
        foreach (var (index, rows) in _indexes)
        {
            await db.Database.ExecuteSqlAsync($"INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('PublicRecords', {index}, {rows})", ct);
        }

        await db.Database.ExecuteSqlRawAsync("ANALYZE sqlite_schema", ct);
    }
}
