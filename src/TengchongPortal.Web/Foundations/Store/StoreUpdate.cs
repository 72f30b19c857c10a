using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Conventions;
using TengchongPortal.Data.Reading.Counts;

namespace TengchongPortal.Web.Foundations.Store;

/// <summary>Applies pending migrations, and what must be true of the store after them.</summary>
public sealed class StoreUpdate(PortalDbContext db, DatabaseChoice choice, CountAgain counting)
{
    /// <returns>The migrations that were applied.</returns>
    public async Task<IReadOnlyList<string>> RunAsync(CancellationToken ct)
    {
        var pending = await PendingAsync(ct);
        if (pending.Count > 0)
        {
            await db.Database.MigrateAsync(ct);
            if (choice.IsEmbedded)
            {
                await SqliteExpectations.TellAsync(db, ct);
            }
        }

        if (await counting.IsDueAsync(ct))
        {
            await counting.RunAsync(ct);
        }

        return pending;
    }

    public async Task<IReadOnlyList<string>> PendingAsync(CancellationToken ct) => [.. await db.Database.GetPendingMigrationsAsync(ct)];
}
