using System.Globalization;
using TengchongPortal.Data.Site;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Data.Backups;

/// <summary>Puts a backup into the place of the store: copied aside and proved whole first, so that a bad backup costs nothing.</summary>
public sealed class StoreRestore(StorageRoot root, DatabaseChoice choice, TimeProvider clock)
{
    private const string Aside = "restoring-";

    /// <exception cref="RuleBrokenException">With the reason; the store is as it was.</exception>
    public async Task<RestoredStore> RunAsync(RestoreOrder order, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(order);
        if (!choice.IsEmbedded)
        {
            throw RestoreRefusals.Server();
        }

        var backup = await BackupFolder.OpenAsync(order.Directory, ct);
        var stamp = clock.GetUtcNow().ToString("yyyyMMdd'T'HHmmssfff'Z'", CultureInfo.InvariantCulture);
        var swap = new StoreSwap(root, choice.FilePath, order.KeysFolder, stamp);
        RefuseWhatCannotBe(order, backup.Manifest, swap);
        RemoveWhatBrokeOff();
        var aside = root.Below($"{Aside}{stamp}");
        try
        {
            await backup.CopyToAsync(aside, ct);
            swap.RefuseOtherKeys(aside, order.Replaces);
        }
        catch (Exception trouble) when (DurableCopy.IsTroubleOfTheDisk(trouble))
        {
            DurableCopy.Remove(aside);
            throw RestoreRefusals.Disk(trouble);
        }
        catch
        {
            DurableCopy.Remove(aside);
            throw;
        }

        return new(backup.Manifest, swap.Run(aside));
    }

    private void RemoveWhatBrokeOff()
    {
        foreach (var left in Directory.Exists(root.Path) ? Directory.GetDirectories(root.Path, $"{Aside}*") : [])
        {
            DurableCopy.Remove(left);
        }
    }

    private void RefuseWhatCannotBe(RestoreOrder order, BackupManifest manifest, StoreSwap swap)
    {
        if (!order.KnownMigrations.Contains(manifest.Migration))
        {
            throw RestoreRefusals.Newer(manifest.Migration);
        }

        if (!order.Replaces && !swap.IsUnfinished && swap.OldParts().Any())
        {
            throw RestoreRefusals.NotEmpty(root.Path);
        }
    }
}
