using System.Text.RegularExpressions;
using TengchongPortal.Domain.Checking.Reading;

namespace TengchongPortal.Domain.Checking.Wording;

/// <summary>One member twice in a quoted saying: “谁牵头,谁落实,谁负责、谁落实”.</summary>
public sealed partial class DuplicatedPhrase() : WordingRule(
    "phrase.duplicated",
    FindingLevel.Stop,
    "引用的固定提法中，并列的各项不得重复。",
    "《党政机关公文处理工作条例》第十九条（表述准确、文字精练）")
{
    private const int LongestSaying = 80;

    public override IEnumerable<Spot> Find(TextScan scan)
    {
        ArgumentNullException.ThrowIfNull(scan);
        var text = scan.Text;
        for (var open = text.IndexOf('“'); open >= 0; open = text.IndexOf('“', open + 1))
        {
            var length = text.AsSpan(open + 1, Math.Min(LongestSaying, text.Length - open - 1)).IndexOfAny("”“\n");
            if (length > 0 && text[open + 1 + length] == '”' && !scan.Titles.Contains(open)
                && Repeated(text.Substring(open + 1, length)) is { } member)
            {
                yield return At(open + 1, length, $"“{member}”重复，请核对原文提法");
            }
        }
    }

    private static string? Repeated(string saying)
    {
        var members = Separators().Split(saying);
        return members.Length >= 3
            && members.All(member => member.Length is >= 2 and <= 8 && member.All(Characters.IsHan))
            && !IsPaired(saying)
                ? members.GroupBy(member => member, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1)?.Key
                : null;
    }

    // “谁审批、谁监管，谁主管、谁监管” is the State Council's own wording: pairs, the second halves alike.
    private static bool IsPaired(string saying)
    {
        var pairs = PairEnds().Split(saying).Select(pair => pair.Split('、')).ToList();
        return pairs.TrueForAll(pair => pair.Length == 2)
            && pairs.Select(pair => pair[0]).Distinct(StringComparer.Ordinal).Count() == pairs.Count;
    }

    [GeneratedRegex("[、，,；;]", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();

    [GeneratedRegex("[，,；;]", RegexOptions.CultureInvariant)]
    private static partial Regex PairEnds();
}
