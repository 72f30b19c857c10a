using System.Security.Cryptography;
using TengchongPortal.Data.Files;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Data.Backups;

/// <summary>Fills the folder of a backup: the database as of one moment, then the files that this copy names, the keys, the manifest last.</summary>
internal sealed class BackupWriting(string database, StoredFiles stores, string folder, TimeProvider clock)
{
    private readonly string _copy = Path.Combine(folder, BackupLayout.Database);

    private readonly string _files = Path.Combine(folder, BackupLayout.Files);

    /// <exception cref="RuleBrokenException">Something that the database names is missing or damaged.</exception>
    public async Task<BackupManifest> RunAsync(string? keys, CancellationToken ct)
    {
        MakeForOwner();
        var snapshot = await CopyStoreAsync(keys is not null, ct);
        foreach (var key in keys is null ? [] : BackupLayout.KeysIn(keys))
        {
            await DurableCopy.WriteAsync(key, Path.Combine(folder, BackupLayout.Keys, Path.GetFileName(key)), isSecret: true, ct);
        }

        var files = new List<BackupFile>();
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            files.Add(await DescribeAsync(path, ct));
        }

        var manifest = new BackupManifest(BackupManifest.CurrentFormat, clock.GetUtcNow(), snapshot.Migration, keys is not null, snapshot.Heads, [.. files]);
        DurableCopy.Write(Path.Combine(folder, BackupManifest.FileName), manifest.ToBytes());
        DurableCopy.FlushFolders(folder);
        return manifest;
    }

    private async Task<DatabaseSnapshot> CopyStoreAsync(bool keepsKeys, CancellationToken ct)
    {
        var snapshot = await DatabaseSnapshot.TakeAsync(database, _copy, keepsKeys, ct);
        while (await FirstMissingAsync(snapshot, ct) is { } missing)
        {
            if (await DatabaseSnapshot.IsNamedAsync(database, missing.Sha256, ct))
            {
                throw BackupRefusals.FileMissing(missing.Store, missing.Sha256);
            }

            // A purge took it away meanwhile: then the snapshot holds a text that must not be kept either.
            File.Delete(_copy);
            Directory.Delete(_files, recursive: true);
            snapshot = await DatabaseSnapshot.TakeAsync(database, _copy, keepsKeys, ct);
        }

        DurableCopy.Flush(_copy);
        return snapshot;
    }

    private async Task<MissingFile?> FirstMissingAsync(DatabaseSnapshot snapshot, CancellationToken ct)
    {
        Directory.CreateDirectory(_files);
        return await CopyFilesAsync(snapshot.Quarantined, stores.Quarantine, FileStores.Quarantine, ct)
            ?? await CopyFilesAsync(snapshot.Published, stores.Published, FileStores.Published, ct)
            ?? await CopyFilesAsync(snapshot.OfLetters, stores.Letters, FileStores.Letters, ct);
    }

    private async Task<MissingFile?> CopyFilesAsync(IEnumerable<string> hashes, IFileStore from, string store, CancellationToken ct)
    {
        var to = new FolderFileStore(Path.Combine(_files, store), clock);
        foreach (var hash in hashes)
        {
            await using var content = from.OpenRead(hash);
            if (content is null)
            {
                return new(store, hash);
            }

            if ((await to.PutAsync(content, long.MaxValue, ct)).Sha256 != hash)
            {
                throw BackupRefusals.FileDamaged(store, hash);
            }
        }

        return null;
    }

    private async Task<BackupFile> DescribeAsync(string path, CancellationToken ct)
    {
        await using var content = File.OpenRead(path);
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, ct));
        return new(Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'), content.Length, hash);
    }

    private void MakeForOwner()
    {
        Directory.CreateDirectory(folder);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private sealed record MissingFile(string Store, string Sha256);
}
