using TengchongPortal.Data.Files;
using TengchongPortal.Data.Site;

namespace TengchongPortal.Data.Backups;

/// <summary>
/// The old aside, the new in. A mark stands while it lasts: a store in which old and new may be mixed is refused to everybody but the next
/// restore, which starts over. Nothing of the old is deleted.
/// </summary>
internal sealed class StoreSwap(StorageRoot root, string database, string keysFolder, string stamp)
{
    private readonly string _mark = StoreLock.UnfinishedMark(root);

    private readonly string _files = root.Below(BackupLayout.Files);

    public bool IsUnfinished => File.Exists(_mark);

    /// <summary>What stands in the way: the database with its journals, and the attachments.</summary>
    public IEnumerable<string> OldParts() =>
    [
        .. new[] { database, $"{database}-wal", $"{database}-shm", $"{database}-journal" }.Where(File.Exists),
        .. Directory.Exists(_files) && Directory.EnumerateFiles(_files, "*", SearchOption.AllDirectories).Any() ? [_files] : Array.Empty<string>(),
    ];

    public void RefuseOtherKeys(string aside, bool replaces)
    {
        var other = NewKeys(aside).Select(KeyPath).FirstOrDefault(path => File.Exists(path) && !IsSame(path, Path.Combine(aside, BackupLayout.Keys, Path.GetFileName(path))));
        if (other is not null && !replaces && !IsUnfinished)
        {
            throw RestoreRefusals.OtherKeys(other);
        }
    }

    /// <returns>Where the old store lies now; null when there was none.</returns>
    public string? Run(string aside)
    {
        Mark();
        var replaced = MoveOldAside();
        MoveIn(aside);
        FolderSync.Flush(root.Path);
        FolderSync.Flush(Path.GetDirectoryName(database)!);
        Directory.Delete(aside, recursive: true);
        File.Delete(_mark);
        FolderSync.Flush(root.Path);
        return replaced;
    }

    private void Mark()
    {
        if (!IsUnfinished)
        {
            DurableCopy.Write(_mark, []);
        }

        FolderSync.Flush(root.Path);
    }

    private string? MoveOldAside()
    {
        var old = OldParts().ToList();
        var folder = root.Below($"replaced-{stamp}");
        foreach (var part in old)
        {
            Directory.CreateDirectory(folder);
            Move(part, Path.Combine(folder, Path.GetFileName(part)));
        }

        return old.Count > 0 ? folder : null;
    }

    private void MoveIn(string aside)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(database)!);
        File.Move(Path.Combine(aside, BackupLayout.Database), database);
        if (Directory.Exists(Path.Combine(aside, BackupLayout.Files)))
        {
            // What is left here is empty folders, or it would have been moved aside.
            if (Directory.Exists(_files))
            {
                Directory.Delete(_files, recursive: true);
            }

            Directory.Move(Path.Combine(aside, BackupLayout.Files), _files);
        }

        foreach (var key in NewKeys(aside))
        {
            MoveIn(key, KeyPath(key));
        }
    }

    private void MoveIn(string key, string path)
    {
        Directory.CreateDirectory(keysFolder);
        if (File.Exists(path) && !IsSame(path, key))
        {
            File.Move(path, $"{path}.replaced-{stamp}");
        }

        File.Move(key, path, overwrite: true);
        FolderSync.Flush(keysFolder);
    }

    private string KeyPath(string key) => Path.Combine(keysFolder, Path.GetFileName(key));

    private static List<string> NewKeys(string aside) => [.. BackupLayout.KeysIn(Path.Combine(aside, BackupLayout.Keys))];

    private static bool IsSame(string one, string other) => File.ReadAllBytes(one).AsSpan().SequenceEqual(File.ReadAllBytes(other));

    private static void Move(string part, string to)
    {
        if (Directory.Exists(part))
        {
            Directory.Move(part, to);
        }
        else
        {
            File.Move(part, to);
        }
    }
}
