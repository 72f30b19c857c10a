using System.Globalization;

namespace TengchongPortal.Domain.Policies.Comparing;

/// <summary>Numbers of clauses below ten thousand: 三, 十二, 二十, 一百零一, 一〇一, 12.</summary>
public static class ChineseNumber
{
    private const string Digits = "零一二三四五六七八九";

    /// <returns>0 for what is no number.</returns>
    public static int Read(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var plain))
        {
            return plain;
        }

        var text = written.Replace('〇', '零');
        return text.Any(sign => sign is '十' or '百' or '千') ? Counted(text) : Spelled(text);
    }

    private static int Counted(string text)
    {
        var (sum, digit) = (0, 0);
        foreach (var sign in text)
        {
            if (UnitOf(sign) is var unit and > 1)
            {
                sum += Math.Max(digit, 1) * unit;
                digit = 0;
            }
            else if (Digits.IndexOf(sign, StringComparison.Ordinal) is var value and >= 0)
            {
                digit = value;
            }
            else
            {
                return 0;
            }
        }

        return sum + digit;
    }

    // Digit by digit, as on plates: 一〇一.
    private static int Spelled(string text) => text.All(sign => Digits.Contains(sign, StringComparison.Ordinal))
        ? text.Aggregate(0, (sum, sign) => (sum * 10) + Digits.IndexOf(sign, StringComparison.Ordinal))
        : 0;

    private static int UnitOf(char sign) => sign switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        _ => 1,
    };
}
