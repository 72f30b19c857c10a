using System.Globalization;
using TengchongPortal.Data.Site;

namespace TengchongPortal.Data.Backups;

/// <summary>Remembers in the storage root when the last backup was made, for the page of health. It stays behind when a store is restored elsewhere.</summary>
public static class LastBackup
{
    private const string FileName = "backup.last";

    /// <summary>A backup is one even where this cannot be written down.</summary>
    public static void Note(StorageRoot root, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(root);
        try
        {
            File.WriteAllText(root.Below(FileName), at.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture));
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            // Health goes on naming the one before.
        }
    }

    /// <returns>Null when none is known of.</returns>
    public static DateTimeOffset? Find(StorageRoot root)
    {
        ArgumentNullException.ThrowIfNull(root);
        var file = root.Below(FileName);
        return File.Exists(file) && DateTimeOffset.TryParseExact(File.ReadAllText(file), "O", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null;
    }
}
