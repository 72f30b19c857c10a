namespace TengchongPortal.Data.Backups;

/// <summary>One file of a backup.</summary>
/// <param name="Path">Below the folder of the backup, with forward slashes.</param>
public sealed record BackupFile(string Path, long Length, string Sha256);
