using System.Text.RegularExpressions;
using TengchongPortal.Domain.Checking.Reading;

namespace TengchongPortal.Domain.Checking.DocumentNumbers;

/// <summary>A document number (发文字号) as cited in a text, well formed or not: prefix, bracketed year, serial.</summary>
internal sealed partial class CitedNumber
{
    private const int LongestRun = 12;

    private readonly Match _match;

    private CitedNumber(Match match, string run)
    {
        _match = match;
        Run = run;
    }

    /// <summary>The Chinese characters before the bracket; the prefix is their tail.</summary>
    public string Run { get; }

    public string Open => _match.Groups["open"].Value;

    public string Close => _match.Groups["close"].Value;

    public string Year => Ascii("year");

    public string Serial => Ascii("serial");

    public int BracketAt => _match.Groups["open"].Index;

    public int End => _match.Index + _match.Length;

    public bool HasUnit => _match.Groups["unit"].Success;

    /// <summary>Spaces inside, 第 before the serial, or full-width digits.</summary>
    public bool IsUntidy =>
        _match.Groups["gap"].Captures.Any(gap => gap.Length > 0)
        || _match.Groups["ordinal"].Length > 0
        || _match.Value.Any(c => c is >= '０' and <= '９');

    public bool IsWellFormed =>
        Open == "〔" && Close == "〕" && Year.Length == 4 && HasUnit && !IsUntidy && Serial[0] != '0';

    /// <summary>Offset of the prefix when it is <paramref name="length"/> characters long.</summary>
    public int StartOf(int length) => _match.Index - length;

    public string WellFormed(string prefix) => $"{prefix}〔{FullYear}〕{Serial.TrimStart('0')}号";

    private string FullYear => Year.Length == 4 ? Year : (string.CompareOrdinal(Year, "50") < 0 ? "20" : "19") + Year;

    public static IEnumerable<CitedNumber> In(string text)
    {
        foreach (Match match in Bracketed().Matches(text))
        {
            var start = match.Index;
            while (start > 0 && match.Index - start < LongestRun && Characters.IsHan(text[start - 1]))
            {
                start--;
            }

            if (match.Index - start >= 2)
            {
                yield return new(match, text[start..match.Index]);
            }
        }
    }

    private string Ascii(string group) => string.Concat(_match.Groups[group].Value.Select(Characters.ToAsciiDigit));

    [GeneratedRegex(@"(?<gap>[ \u3000]?)(?<open>[〔\[［【(（{﹝<〈])(?<gap>[ \u3000]?)(?<year>[0-9０-９]{4}|[0-9０-９]{2})(?<gap>[ \u3000]?)(?<close>[〕\]］】)）}﹞>〉])(?<gap>[ \u3000]?)(?<ordinal>第?)(?<gap>[ \u3000]?)(?<serial>[0-9０-９]{1,5})(?![0-9０-９])(?<gap>[ \u3000]?)(?<unit>号)?", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();
}
