using System.Security.Cryptography;
using System.Text;

namespace TengchongPortal.Domain.Trust;

/// <summary>SHA-256 over length-prefixed fields, so that no two lists of fields share an input.</summary>
public static class ChainHash
{
    public static string Genesis { get; } = new('0', 64);

    public static string Of(params ReadOnlySpan<string> fields)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var field in fields)
        {
            var bytes = Encoding.UTF8.GetBytes(field);
            hash.AppendData(Encoding.ASCII.GetBytes($"{bytes.Length}:"));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
