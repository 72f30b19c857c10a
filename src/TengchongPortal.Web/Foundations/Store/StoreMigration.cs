using TengchongPortal.Data;

namespace TengchongPortal.Web.Foundations.Store;

/// <summary>Brings an embedded database up to date and says so; never touches the schema of a server's.</summary>
public sealed class StoreMigration(StoreUpdate update, DatabaseChoice choice, ILogger<StoreMigration> log)
{
    /// <exception cref="InvalidOperationException">A server database has pending migrations; the message names the command.</exception>
    public async Task RunAsync(CancellationToken ct)
    {
        var pending = await update.PendingAsync(ct);
        if (!choice.IsEmbedded && pending.Count > 0)
        {
            throw new InvalidOperationException($"The database lacks {pending.Count} migrations. Run the command: migrate");
        }

        if (pending.Count > 0)
        {
            log.LogInformation("Migrating the embedded database: {Count} migrations", pending.Count);
        }

        await update.RunAsync(ct);
    }
}
