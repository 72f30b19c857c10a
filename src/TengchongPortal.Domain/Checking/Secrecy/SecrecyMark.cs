using System.Text.RegularExpressions;
using TengchongPortal.Domain.Checking.Reading;

namespace TengchongPortal.Domain.Checking.Secrecy;

/// <summary>绝密, 机密, 秘密 as marks of a carrier, never as words: 国家秘密, 保守秘密 and 机密级 in a sentence pass.</summary>
public sealed partial class SecrecyMark() : CheckRule(
    "secrecy.mark",
    FindingLevel.Stop,
    "带有密级标志的内容不得录入、存储、处理或者发布于本网站。",
    "《中华人民共和国保守国家秘密法》第二十二条、第三十一条")
{
    /// <inheritdoc />
    public override bool QuotesSentence => false;

    public override IEnumerable<Spot> Find(TextScan scan)
    {
        ArgumentNullException.ThrowIfNull(scan);
        foreach (Match match in Marks().Matches(scan.Text))
        {
            if (IsMark(scan, match.Index, match.Length))
            {
                yield return At(match.Index, match.Length, "立即停止录入；确认是否涉密，并报本单位保密工作机构处理");
            }
        }
    }

    private static bool IsMark(TextScan scan, int start, int length)
    {
        var (text, end) = (scan.Text, start + length);
        var place = new MarkPlace(text, start, end);
        return place.StandsAlone
            || place.CarriesStar
            || place.FollowsLabel
            || place.OpensLineInBrackets
            || (scan.IsInHead(start) && place.BelongsToHead);
    }

    // The mark with its term: 机密★10年, 秘密 5年, 绝密文件, 机密★启用前.
    [GeneratedRegex(@"[绝机秘][ \t\u3000]{0,3}密(?:级?[ \t\u3000]{0,3}[★☆⭐✩][ \t\u3000]{0,3})?(?:(?:[ \t\u3000]{0,3}[0-9０-９一二三四五六七八九十]{1,3}[ \t\u3000]{0,2}(?:年|个月))|长期|启[用封]前|文件|资料|材料|件)?", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
