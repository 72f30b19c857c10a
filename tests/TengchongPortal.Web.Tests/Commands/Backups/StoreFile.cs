using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace TengchongPortal.Web.Tests.Commands.Backups;

/// <summary>A database file that no portal has open, read as any tool reads it.</summary>
internal static class StoreFile
{
    public static List<string> Ask(string database, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False;Mode=ReadWrite");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are written in the tests.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var lines = new List<string>();
        while (reader.Read())
        {
            lines.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column => reader.GetValue(column).ToString())));
        }

        return lines;
    }

    public static string Integrity(string database) => string.Join('\n', Ask(database, "PRAGMA integrity_check"));

    /// <summary>A digest of every row of every table but the excepted.</summary>
    public static Dictionary<string, string> Contents(string database, params string[] except) =>
        Ask(database, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
            .Except(except)
            .ToDictionary(table => table, table => Digest(Ask(database, $"SELECT * FROM \"{table}\"").Order(StringComparer.Ordinal)));

    private static string Digest(IEnumerable<string> rows) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', rows))));
}
