using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TengchongPortal.Domain.Staff;

/// <summary>The six digits of an authenticator (动态口令, RFC 6238 with SHA-1 and thirty seconds, as every common app makes them).</summary>
public static class OneTimeCode
{
    public const int KeyLength = 20;

    private const int Digits = 6;
    private const int Modulus = 1_000_000;
    private const int Seconds = 30;

    /// <summary>A clock may be off by one step to either side.</summary>
    private const int Tolerance = 1;

    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static byte[] NewKey() => RandomNumberGenerator.GetBytes(KeyLength);

    public static long StepAt(DateTimeOffset moment) => moment.ToUnixTimeSeconds() / Seconds;

    [SuppressMessage("Security", "CA5350", Justification = "RFC 6238 and the authenticator apps use HMAC-SHA-1, which is not the broken use of SHA-1.")]
    public static string At(byte[] key, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        var mac = HMACSHA1.HashData(key, counter);
        var number = BinaryPrimitives.ReadInt32BigEndian(mac.AsSpan(mac[^1] & 0x0F)) & int.MaxValue;
        return (number % Modulus).ToString(CultureInfo.InvariantCulture).PadLeft(Digits, '0');
    }

    /// <summary>The step that the code belongs to; null when it is wrong, or not later than the last one that was used: a code is good once.</summary>
    public static long? StepOf(byte[] key, string code, DateTimeOffset now, long lastUsed)
    {
        ArgumentNullException.ThrowIfNull(code);
        var typed = Encoding.UTF8.GetBytes(string.Concat(code.Where(letter => !char.IsWhiteSpace(letter))));
        var current = StepAt(now);
        long? found = null;
        for (var step = current - Tolerance; step <= current + Tolerance; step++)
        {
            // Every step is compared, whichever fits.
            found = CryptographicOperations.FixedTimeEquals(typed, Encoding.UTF8.GetBytes(At(key, step))) && step > lastUsed ? step : found;
        }

        return found;
    }

    /// <summary>The key as an authenticator takes it (Base32, RFC 4648), without padding.</summary>
    public static string Written(byte[] key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var bits = string.Concat(key.Select(part => Convert.ToString(part, 2).PadLeft(8, '0')));
        return string.Concat(bits.Chunk(5).Select(chunk => Base32[Convert.ToInt32(new string(chunk).PadRight(5, '0'), 2)]));
    }
}
