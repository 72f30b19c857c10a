using System.Globalization;

namespace TengchongPortal.Domain.Disclosures.Numbering;

/// <summary>Which numbers a mistyped one may have been meant to be, the likelier first: the next serial, one slip of a finger in serial or year, a serial a little farther off.</summary>
public static class NearNumbers
{
    private const int Farthest = 3;

    private const string Digits = "0123456789";

    public static IEnumerable<DocumentNumber> Of(DocumentNumber typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var (year, serial) = (Written(typed.Year), Written(typed.Serial));
        return Beside(typed.Serial, 1).Concat(Slips(serial)).Select(near => (Year: year, Serial: near))
            .Concat(Beside(typed.Year, 1).Concat(Slips(year)).Select(near => (Year: near, Serial: serial)))
            .Concat(Enumerable.Range(2, Farthest - 1).SelectMany(step => Beside(typed.Serial, step)).Select(near => (Year: year, Serial: near)))
            .Select(near => DocumentNumber.TryParse($"{typed.Prefix}〔{near.Year}〕{near.Serial}号", out var number) ? number : null)
            .OfType<DocumentNumber>()
            .Distinct()
            .Where(number => number != typed);
    }

    private static IEnumerable<string> Beside(int number, int step) => [Written(number - step), Written(number + step)];

    /// <summary>One digit changed where there are others, two neighbours exchanged, one too many, one too few.</summary>
    private static IEnumerable<string> Slips(string number) =>
        Enumerable.Range(0, number.Length).Where(_ => number.Length > 1).SelectMany(at => Digits.Select(digit => $"{number[..at]}{digit}{number[(at + 1)..]}"))
            .Concat(Enumerable.Range(0, number.Length - 1).Select(at => $"{number[..at]}{number[at + 1]}{number[at]}{number[(at + 2)..]}"))
            .Concat(Enumerable.Range(0, number.Length).Select(at => number.Remove(at, 1)))
            .Concat(Enumerable.Range(0, number.Length + 1).SelectMany(at => Digits.Select(digit => number.Insert(at, $"{digit}"))));

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);
}
