using TengchongPortal.Domain.Checking.Reading;

namespace TengchongPortal.Domain.Checking.PersonalNumbers;

/// <summary>
/// Whether a few typed words look as if they lead to a person. Stricter than the checks of a text, for nothing is lost by being wrong: seven
/// digits that stand together are enough, whether a telephone, an identity card, a bank card or none of them, and so is an address of mail.
/// </summary>
public static class PersonalTrace
{
    /// <summary>The shortest telephone number.</summary>
    public const int FewestDigits = 7;

    private const int MostDigits = 40;

    private const string Numerals = "〇零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖";

    public static bool IsIn(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.AsSpan().ContainsAny('@', '＠') || HasNumber(words) || LongestRow(words) >= FewestDigits;
    }

    private static bool HasNumber(string words)
    {
        var digits = DigitGroups.Of(words);
        return Enumerable.Range(0, digits.All.Length).Any(first => digits.All[first].Length >= FewestDigits || digits.From(first, MostDigits).Any(number => number.Digits >= FewestDigits));
    }

    /// <summary>Numbers that are written out.</summary>
    private static int LongestRow(string words)
    {
        var (row, longest) = (0, 0);
        foreach (var letter in words)
        {
            row = Numerals.Contains(letter, StringComparison.Ordinal) ? row + 1 : 0;
            longest = Math.Max(longest, row);
        }

        return longest;
    }
}
