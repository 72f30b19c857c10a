using TengchongPortal.Data.Files;
using TengchongPortal.Data.Site;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Data.Backups;

/// <summary>
/// Copies database and attachments while the portal works. All is written aside and takes its name at the end, so that half a backup
/// never looks like a whole one.
/// </summary>
public sealed class StoreBackup(StorageRoot root, DatabaseChoice choice, StoredFiles stores, TimeProvider clock)
{
    /// <exception cref="RuleBrokenException">With the reason; nothing is left behind.</exception>
    public async Task<BackupManifest> RunAsync(BackupOrder order, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(order);
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(order.Directory));
        if (Objection(order, target) is { } objection)
        {
            throw objection;
        }

        var aside = $"{target}.{Guid.NewGuid():n}.incomplete";
        try
        {
            var manifest = await new BackupWriting(choice.FilePath, stores, aside, clock).RunAsync(order.KeysFolder, ct);
            Name(aside, target);
            LastBackup.Note(root, manifest.MadeAt);
            return manifest;
        }
        catch (Exception trouble) when (DurableCopy.IsTroubleOfTheDisk(trouble))
        {
            DurableCopy.Remove(aside);
            throw BackupRefusals.Disk(target, trouble);
        }
        catch
        {
            DurableCopy.Remove(aside);
            throw;
        }
    }

    private RuleBrokenException? Objection(BackupOrder order, string target) => target switch
    {
        _ when !choice.IsEmbedded => BackupRefusals.Server(),
        _ when !File.Exists(choice.FilePath) => BackupRefusals.NoDatabase(choice.FilePath),
        _ when IsInside(target, root.Path) => BackupRefusals.Inside(target),
        _ when File.Exists(target) || (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any()) => BackupRefusals.NotEmpty(target),
        _ when order.KeysFolder is { } keys && !BackupLayout.KeysIn(keys).Any() => BackupRefusals.NoKeys(keys),
        _ => null,
    };

    private static bool IsInside(string path, string folder) =>
        Path.GetRelativePath(folder, path) is var way && !Path.IsPathRooted(way) && way.Split(Path.DirectorySeparatorChar)[0] != "..";

    private static void Name(string aside, string target)
    {
        if (Directory.Exists(target))
        {
            Directory.Delete(target);
        }

        Directory.Move(aside, target);
        FolderSync.Flush(Path.GetDirectoryName(target)!);
    }
}
