namespace TengchongPortal.Data.Backups;

/// <param name="Directory">Where the backup is to stand; new or empty.</param>
/// <param name="KeysFolder">Where the keys lie, when they are to go along; null leaves them behind.</param>
public sealed record BackupOrder(string Directory, string? KeysFolder = null);
