namespace TengchongPortal.Data.Backups;

/// <param name="ReplacedFolder">Where the old store lies now; null when the place was empty.</param>
public sealed record RestoredStore(BackupManifest Manifest, string? ReplacedFolder);
