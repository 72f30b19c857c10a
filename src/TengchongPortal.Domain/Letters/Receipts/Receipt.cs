using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Letters.Receipts;

/// <summary>
/// What a letter keeps of its receipt: the number, and of the code a slow salted digest only. The code is drawn from the key of the form,
/// which nobody but the sender has, so that the same form sent twice is answered with the same receipt and still no code is kept.
/// </summary>
public sealed record Receipt(long Number, string Salt, string Hash, string OpeningHash)
{
    public const int CodeLength = 8;

    private const int Rounds = 60_000;
    private const int HashBytes = 32;
    private const int SaltBytes = 16;
    private const int LowestTail = 100_000, HighestTail = 1_000_000;

    // Without the signs that are mistaken for each other on paper.
    private const string Letters = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static readonly string _noSalt = Convert.ToBase64String(new byte[SaltBytes]);

    public static Receipt Issue(Guid formKey, DateTimeOffset at) => Issue(formKey, formKey, at);

    /// <summary>The receipt of a letter that nobody follows by a code, such as an order of the hotline, whose key others can know: its code is drawn and told nobody.</summary>
    public static Receipt IssueUntold(Guid key, DateTimeOffset at) => Issue(key, new Guid(RandomNumberGenerator.GetBytes(SaltBytes)), at);

    private static Receipt Issue(Guid openingKey, Guid codeKey, DateTimeOffset at)
    {
        var salt = Convert.ToBase64String(RandomNumberGenerator.GetBytes(SaltBytes));
        return new(DrawNumber(at), salt, Digest(CodeOf(codeKey), salt), OpeningOf(openingKey));
    }

    /// <summary>A number that tells the day and else nothing: neither how many came before it nor which comes next.</summary>
    public static long DrawNumber(DateTimeOffset at)
    {
        var day = ChinaTime.DayOf(at);
        return (((day.Year * 100L) + day.Month) * 100 + day.Day) * HighestTail + RandomNumberGenerator.GetInt32(LowestTail, HighestTail);
    }

    public static string CodeOf(Guid formKey)
    {
        var drawn = SHA256.HashData(Encoding.UTF8.GetBytes($"letter-code:{formKey:N}"));
        return string.Concat(drawn.Take(CodeLength).Select(one => Letters[one % Letters.Length]));
    }

    public static string OpeningOf(Guid formKey) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"letter-opening:{formKey:N}")));

    /// <summary>Whether the code opens the letter; asked of no letter at all it takes as long and says no.</summary>
    public static bool Opens(Letter? letter, string code)
    {
        var typed = Convert.FromBase64String(Digest(Tidy(code), letter?.CodeSalt ?? _noSalt));
        return CryptographicOperations.FixedTimeEquals(typed, letter is null ? new byte[HashBytes] : Convert.FromBase64String(letter.CodeHash)) && letter is not null;
    }

    /// <summary>A number as it is typed: with dashes, blanks or full-width figures, or nothing that can be one.</summary>
    public static long? NumberOf(string? typed)
    {
        var digits = string.Concat((typed ?? "").Where(char.IsDigit).Select(one => (char)('0' + (int)char.GetNumericValue(one))));
        return digits.Length == 14 && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>As it stands on the receipt: <c>20261129-123456</c>.</summary>
    public static string Written(long number) => string.Create(CultureInfo.InvariantCulture, $"{number / HighestTail}-{number % HighestTail:D6}");

    private static string Tidy(string? typed) => string.Concat((typed ?? "").Where(one => !char.IsWhiteSpace(one) && one != '-').Select(Narrow)).ToUpperInvariant();

    private static char Narrow(char one) => one is >= '！' and <= '～' ? (char)(one - '！' + '!') : one;

    private static string Digest(string code, string salt) =>
        Convert.ToBase64String(Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(code), Convert.FromBase64String(salt), Rounds, HashAlgorithmName.SHA256, HashBytes));
}
