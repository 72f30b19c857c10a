using System.Collections.Frozen;
using System.Globalization;

namespace TengchongPortal.Domain.Checking.PersonalNumbers;

/// <summary>A citizen's identity number (公民身份号码) whose province, birthday and check character hold. GB 11643-1999</summary>
public sealed record IdentityNumber
{
    public const int Length = 18;
    public const int OldLength = 15;

    private const string CheckCharacters = "10X98765432";

    private static readonly int[] _weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    // First two digits of GB/T 2260, and 83 of the residence permits for people of Taiwan.
    private static readonly FrozenSet<string> _provinces = FrozenSet.ToFrozenSet(
        ["11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83"],
        StringComparer.Ordinal);

    private IdentityNumber(string value) => Value = value;

    public string Value { get; }

    /// <summary>Reads 18 characters, digits in ASCII, the last one a digit or X.</summary>
    public static IdentityNumber? Read(string characters)
    {
        ArgumentNullException.ThrowIfNull(characters);
        var value = characters.ToUpperInvariant();
        return value.Length == Length
            && HasPlaceAndBirthday(value, value.AsSpan(6, 8))
            && CheckCharacterOf(value.AsSpan(0, Length - 1)) == value[^1]
                ? new(value)
                : null;
    }

    /// <summary>The form issued before 1999: 15 digits, year of birth without its century, no check digit.</summary>
    public static bool IsOldForm(string digits)
    {
        ArgumentNullException.ThrowIfNull(digits);
        return digits.Length == OldLength && HasPlaceAndBirthday(digits, $"19{digits.AsSpan(6, 6)}");
    }

    /// <summary>Eighteen characters of somebody born since 1900, whatever the check character: a slip of the pen in a number leaves it a person's.</summary>
    public static bool IsLikely(string characters)
    {
        ArgumentNullException.ThrowIfNull(characters);
        return characters.Length == Length
            && !characters.AsSpan(0, Length - 1).ContainsAnyExceptInRange('0', '9')
            && (char.IsAsciiDigit(characters[^1]) || characters[^1] is 'X' or 'x')
            && HasPlaceAndBirthday(characters, characters.AsSpan(6, 8))
            && characters.AsSpan(6, 2) is "19" or "20";
    }

    /// <summary>ISO 7064 MOD 11-2 over the first 17 digits; '\0' when they are not digits.</summary>
    public static char CheckCharacterOf(ReadOnlySpan<char> body)
    {
        var sum = 0;
        for (var i = 0; i < _weights.Length; i++)
        {
            if (body.Length != _weights.Length || !char.IsAsciiDigit(body[i]))
            {
                return '\0';
            }

            sum += _weights[i] * (body[i] - '0');
        }

        return CheckCharacters[sum % CheckCharacters.Length];
    }

    public override string ToString() => $"{Value[..3]}{new string('*', Length - 5)}{Value[^2..]}";

    private static bool HasPlaceAndBirthday(string value, ReadOnlySpan<char> birthday) =>
        _provinces.Contains(value[..2])
        && DateOnly.TryParseExact(birthday, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day.Year is >= 1850 and < 2150;
}
