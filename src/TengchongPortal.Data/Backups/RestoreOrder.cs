namespace TengchongPortal.Data.Backups;

/// <param name="Directory">The backup.</param>
/// <param name="KeysFolder">Where keys of the backup are put, if it has any.</param>
/// <param name="KnownMigrations">The migrations of this program: what goes beyond them is newer.</param>
/// <param name="Replaces">Whether a store that is not empty is moved aside.</param>
public sealed record RestoreOrder(string Directory, string KeysFolder, IReadOnlyCollection<string> KnownMigrations, bool Replaces = false);
