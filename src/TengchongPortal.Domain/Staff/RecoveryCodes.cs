using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace TengchongPortal.Domain.Staff;

/// <summary>Ten codes for the day when the telephone is lost: shown once, kept as hashes, each good once.</summary>
public static class RecoveryCodes
{
    public const int Count = 10;

    // Eighty bits drawn at random: a plain hash cannot be searched for them.
    private const int Length = 16;
    private const string Alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private const char Separator = ';';

    public static ImmutableArray<string> Draw() =>
        [.. Enumerable.Range(0, Count).Select(_ => string.Join('-', RandomNumberGenerator.GetString(Alphabet, Length).Chunk(Length / 4).Select(part => new string(part))))];

    /// <summary>What is kept of them.</summary>
    public static string Kept(IEnumerable<string> codes) => string.Join(Separator, codes.Select(Hash));

    public static int Left(string kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        return kept.Split(Separator, StringSplitOptions.RemoveEmptyEntries).Length;
    }

    /// <returns>What is kept after the code was used; null when it is none of them.</returns>
    public static string? Without(string kept, string code)
    {
        ArgumentNullException.ThrowIfNull(kept);
        var hashes = kept.Split(Separator, StringSplitOptions.RemoveEmptyEntries);
        var hash = Hash(code);
        return hashes.Contains(hash) ? string.Join(Separator, hashes.Where(other => other != hash)) : null;
    }

    private static string Hash(string code) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant())));
}
