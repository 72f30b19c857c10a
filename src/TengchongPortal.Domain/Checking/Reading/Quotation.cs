using System.Buffers;
using System.Text.RegularExpressions;

namespace TengchongPortal.Domain.Checking.Reading;

/// <summary>Words of the text as a finding may carry them: bounded, and without anybody's number.</summary>
internal static partial class Quotation
{
    private const int Reach = 60;
    private const int LongestExact = 120;

    private static readonly SearchValues<char> _sentenceEnds = SearchValues.Create("。！？；\r\n");

    public static string Exact(string text, int start, int length) =>
        Masked(text.Substring(start, Math.Min(length, LongestExact)));

    public static string SentenceAround(string text, int start, int length)
    {
        var (from, isCutBefore) = SentenceStart(text, start);
        var (to, isCutAfter) = SentenceEnd(text, Math.Min(start + Math.Min(length, LongestExact), text.Length));
        var words = text[from..to].Trim();
        return (isCutBefore ? "…" : "") + Masked(words) + (isCutAfter ? "…" : "");
    }

    /// <summary>Eleven digits are a mobile number, sixteen a card, eighteen an identity number: none travels with a finding.</summary>
    private static string Masked(string words) => LongNumber().Replace(words, static match =>
    {
        var number = match.Value;
        return $"{number[..3]}{new string('*', number.Length - 5)}{number[^2..]}";
    });

    private static (int From, bool IsCut) SentenceStart(string text, int start)
    {
        var reach = Math.Max(0, start - Reach);
        var end = text.AsSpan(reach, start - reach).LastIndexOfAny(_sentenceEnds);
        if (end >= 0 || reach == 0)
        {
            return (reach + end + 1, false);
        }

        // A cut must not leave half a number unmasked.
        while (reach < start && char.IsDigit(text[reach]))
        {
            reach++;
        }

        return (reach, true);
    }

    private static (int To, bool IsCut) SentenceEnd(string text, int end)
    {
        var reach = Math.Min(text.Length, end + Reach);
        var found = text.AsSpan(end, reach - end).IndexOfAny(_sentenceEnds);
        if (found >= 0 || reach == text.Length)
        {
            return (found < 0 ? reach : end + found + (text[end + found] is '\r' or '\n' ? 0 : 1), false);
        }

        while (reach > end && char.IsDigit(text[reach - 1]))
        {
            reach--;
        }

        return (reach, true);
    }

    [GeneratedRegex(@"[0-9０-９](?:[ \t\u00A0\u2002-\u200D\u3000\-\u2010-\u2014\uFF0D\u00AD\u2060\uFEFF]{0,2}[0-9０-９]){9,}[ \-]?[0-9０-９XxＸｘⅩⅹ]", RegexOptions.CultureInvariant)]
    private static partial Regex LongNumber();
}
