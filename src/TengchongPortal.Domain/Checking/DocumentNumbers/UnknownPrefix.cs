using TengchongPortal.Domain.Checking.Reading;

namespace TengchongPortal.Domain.Checking.DocumentNumbers;

/// <summary>
/// A prefix that no issuer has. With a register it stops; without one it warns where the text itself gives evidence:
/// the same issuer is cited twice or more with another first character.
/// </summary>
public sealed class UnknownPrefix() : WordingRule(
    "docno.prefix.unknown",
    FindingLevel.Stop,
    "发文字号中的机关代字应当与发文机关一致，不得使用不存在的机关代字。",
    "GB/T 9704-2012《党政机关公文格式》7.2.5、《党政机关公文处理工作条例》第九条")
{
    public override IEnumerable<Spot> Find(TextScan scan)
    {
        ArgumentNullException.ThrowIfNull(scan);
        var numbers = CitedNumber.In(scan.Text).Where(number => number.IsWellFormed);
        return scan.Checked.KnownPrefixes.IsEmpty
            ? AgainstNeighbours(scan.Text, numbers)
            : AgainstRegister(scan, numbers);
    }

    private IEnumerable<Spot> AgainstRegister(TextScan scan, IEnumerable<CitedNumber> numbers) =>
        numbers
            .Where(number => NumberPrefix.LooksLikeOne(number.Run) && !NumberPrefix.IsKnown(number.Run, scan.Checked.KnownPrefixes))
            .Select(number => Whole(number, Level, Nearest(NumberPrefix.Of(number.Run), scan.Checked.KnownPrefixes)));

    private static IEnumerable<Spot> AgainstNeighbours(string text, IEnumerable<CitedNumber> numbers)
    {
        var cited = numbers
            .Select(number => (Number: number, Issuer: IssuerOfTitleBefore(text, number.StartOf(number.Run.Length))))
            .Where(citation => citation.Issuer.Length > 0)
            .ToList();
        var usual = cited
            .GroupBy(citation => citation.Issuer, StringComparer.Ordinal)
            .ToDictionary(issuer => issuer.Key, issuer => UsualPrefix(issuer.Select(citation => citation.Number.Run)), StringComparer.Ordinal);

        return cited
            .Where(citation => usual[citation.Issuer] is { } prefix && Differs(citation.Number.Run, prefix))
            .Select(citation => Whole(citation.Number, FindingLevel.Warn, usual[citation.Issuer]!));
    }

    private static Spot Whole(CitedNumber number, FindingLevel level, string likely)
    {
        var start = number.StartOf(NumberPrefix.Of(number.Run).Length);
        return new(start, number.End - start, level, likely.Length > 0 ? number.WellFormed(likely) : "核对发文机关代字");
    }

    private static string Nearest(string prefix, IEnumerable<string> known) =>
        known.Where(candidate => Differs(prefix, candidate)).Order(StringComparer.Ordinal).FirstOrDefault() ?? "";

    private static string? UsualPrefix(IEnumerable<string> prefixes) =>
        prefixes.GroupBy(prefix => prefix, StringComparer.Ordinal).OrderByDescending(group => group.Count())
            .FirstOrDefault(group => group.Count() >= 2)?.Key;

    // Only the first character, the place, is wrong: 报政办发 for 保政办发. 保政办函 is another kind of paper.
    private static bool Differs(string prefix, string usual) =>
        prefix.Length == usual.Length && prefix[0] != usual[0] && string.CompareOrdinal(prefix, 1, usual, 1, usual.Length) == 0;

    // 《保山市人民政府办公室关于……》(报政办发〔2018〕56号): the issuer is what stands before 关于.
    private static string IssuerOfTitleBefore(string text, int start)
    {
        if (start < 2 || text[start - 1] is not ('(' or '（') || text[start - 2] != '》')
        {
            return "";
        }

        var reach = Math.Max(0, start - 200);
        var title = text.AsSpan(reach, start - 2 - reach);
        title = title[(title.LastIndexOf('《') + 1)..];
        return title.IndexOf("关于", StringComparison.Ordinal) is var about and > 0 ? title[..about].ToString() : "";
    }
}
