using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Site;
using TengchongPortal.Web.Foundations.Site;

namespace TengchongPortal.Web.Foundations.Store;

/// <summary>What happens to the database before the first request.</summary>
public sealed class StorePreparation(PortalDbContext db, DatabaseChoice choice, StoreMigration migration, Demonstration demonstration, SeedWish wish, ILogger<StorePreparation> log, DatabaseFillings fillings)
{
    /// <exception cref="InvalidOperationException">A server database has pending migrations; the message names the command.</exception>
    public async Task RunAsync(CancellationToken ct)
    {
        await migration.RunAsync(ct);
        if (choice.IsEmbedded && !await db.Flags.AnyAsync(flag => flag.Name == PortalFlag.Filled, ct))
        {
            await FillAsync(ct);
        }

        if (await db.Flags.AnyAsync(flag => flag.Name == PortalFlag.Demonstration, ct))
        {
            demonstration.TurnOn();
        }
    }

    private async Task FillAsync(CancellationToken ct)
    {
        log.LogInformation("Filling the empty database: {Wish}", wish.Value);
        await fillings.RunAsync(wish.Value, ct);
    }
}
