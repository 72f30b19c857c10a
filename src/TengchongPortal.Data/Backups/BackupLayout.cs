using System.Text.RegularExpressions;

namespace TengchongPortal.Data.Backups;

/// <summary>What may stand in a backup, and where.</summary>
internal static partial class BackupLayout
{
    public const string Database = "portal.db";

    public const string Files = "files";

    public const string Keys = "keys";

    /// <summary>A manifest is input: it names nothing outside the backup and nothing that is none of its parts.</summary>
    public static bool Allows(string path) => Part().IsMatch(path);

    public static IEnumerable<string> KeysIn(string folder) => Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.key") : [];

    public static string In(string folder, string path) => Path.Combine([folder, .. path.Split('/')]);

    [GeneratedRegex(@"\A(portal\.db|files/(quarantine|published|letters)/[0-9a-f]{2}/[0-9a-f]{62}|keys/[A-Za-z0-9][A-Za-z0-9_-]*\.key)\z")]
    private static partial Regex Part();
}
