using System.Buffers;
using TengchongPortal.Domain.Checking.Reading;

namespace TengchongPortal.Domain.Checking.Wording;

/// <summary>
/// Half-width marks between Chinese characters. One warning for each line, at its first mark; a text written so throughout
/// (thirty marks and more than half of all) is one finding that saving may put right.
/// </summary>
public sealed class HalfwidthPunctuation() : WordingRule(
    "punct.halfwidth",
    FindingLevel.Warn,
    "中文行文应当使用全角标点符号。",
    "GB/T 15834-2011《标点符号用法》5.1")
{
    private const int WholeText = 30;
    private const string Half = ",;:?!()";
    private const string Full = "，；：？！（）";

    private static readonly SearchValues<char> _half = SearchValues.Create(Half);
    private static readonly SearchValues<char> _full = SearchValues.Create(Full);

    public override IEnumerable<Spot> Find(TextScan scan)
    {
        ArgumentNullException.ThrowIfNull(scan);
        var places = PlacesIn(scan).ToList();
        if (places.Count < WholeText || places.Count <= CountFull(scan.Text))
        {
            return places.GroupBy(at => scan.Lines.PlaceOf(at).Line).Select(line => Spot(scan.Text, line.First(), line.Count(), Level, "本行"));
        }

        return [Spot(scan.Text, places[0], places.Count, FindingLevel.Auto, "全文")];
    }

    private static Spot Spot(string text, int at, int count, FindingLevel level, string where) =>
        new(at, 1, level, $"改为“{Full[Half.IndexOf(text[at], StringComparison.Ordinal)]}”，{where}共{count}处");

    private static IEnumerable<int> PlacesIn(TextScan scan)
    {
        var text = scan.Text;
        for (var at = Next(text, 0); at >= 0; at = Next(text, at + 1))
        {
            if (at > 0 && at + 1 < text.Length && IsChinese(text[at - 1]) && IsChinese(text[at + 1]) && !scan.Titles.Contains(at))
            {
                yield return at;
            }
        }
    }

    private static int Next(string text, int from) =>
        text.AsSpan(from).IndexOfAny(_half) is var found and >= 0 ? from + found : -1;

    private static int CountFull(string text)
    {
        var count = 0;
        foreach (var c in text)
        {
            count += _full.Contains(c) ? 1 : 0;
        }

        return count;
    }

    private static bool IsChinese(char c) => Characters.IsHan(c) || c is '》' or '《' or '”' or '“' or '〕' or '）' or '（';
}
