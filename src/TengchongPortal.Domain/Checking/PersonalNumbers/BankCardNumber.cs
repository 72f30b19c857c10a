namespace TengchongPortal.Domain.Checking.PersonalNumbers;

/// <summary>A bank card number: 16 to 19 digits with the check digit of ISO/IEC 7812-1 (Luhn).</summary>
public sealed record BankCardNumber
{
    public const int Shortest = 16;
    public const int Longest = 19;

    private BankCardNumber(string value) => Value = value;

    public string Value { get; }

    /// <summary>Reads bare ASCII digits; a row of one repeated digit is a blank, not a card.</summary>
    public static BankCardNumber? Read(string digits)
    {
        ArgumentNullException.ThrowIfNull(digits);
        return digits.Length is >= Shortest and <= Longest
            && digits.All(char.IsAsciiDigit)
            && digits.AsSpan().ContainsAnyExcept(digits[0])
            && LuhnSumOf(digits) % 10 == 0
                ? new(digits)
                : null;
    }

    public override string ToString() => $"{new string('*', Value.Length - 4)}{Value[^4..]}";

    private static int LuhnSumOf(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[digits.Length - 1 - i] - '0';
            var weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }

        return sum;
    }
}
