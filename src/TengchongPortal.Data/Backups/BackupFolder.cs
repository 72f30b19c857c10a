using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Data.Backups;

/// <summary>A backup as it lies there: its manifest, and its files proved while they are copied.</summary>
internal sealed class BackupFolder(string path, BackupManifest manifest)
{
    public BackupManifest Manifest => manifest;

    /// <exception cref="RuleBrokenException">No backup, or its manifest does not hold.</exception>
    public static async Task<BackupFolder> OpenAsync(string path, CancellationToken ct)
    {
        var file = Path.Combine(path, BackupManifest.FileName);
        var manifest = File.Exists(file) ? BackupManifest.Parse(await File.ReadAllBytesAsync(file, ct)) : throw RestoreRefusals.NotBackup(path);
        return manifest.Files.All(one => BackupLayout.Allows(one.Path)) && manifest.Files.Any(one => one.Path == BackupLayout.Database)
            ? new(path, manifest)
            : throw RestoreRefusals.Manifest();
    }

    /// <exception cref="RuleBrokenException">Names the first file that is missing or is not what the manifest says.</exception>
    public async Task CopyToAsync(string folder, CancellationToken ct)
    {
        if (manifest.Files.FirstOrDefault(one => !File.Exists(BackupLayout.In(path, one.Path))) is { } missing)
        {
            throw RestoreRefusals.FileMissing(missing.Path);
        }

        foreach (var file in manifest.Files)
        {
            var isKey = file.Path.StartsWith($"{BackupLayout.Keys}/", StringComparison.Ordinal);
            var written = await DurableCopy.WriteAsync(BackupLayout.In(path, file.Path), BackupLayout.In(folder, file.Path), isKey, ct);
            if (written != (file.Length, file.Sha256))
            {
                throw RestoreRefusals.FileDamaged(file.Path);
            }
        }

        DurableCopy.FlushFolders(folder);
    }
}
