using System.Text.RegularExpressions;
using TengchongPortal.Domain.Checking.Reading;

namespace TengchongPortal.Domain.Checking.Secrecy;

/// <summary>内部资料 and its like as stamps; in a sentence they are words. 内部资料，免费交流 is the imprint of a licensed periodical and passes.</summary>
public sealed partial class InternalStamp() : CheckRule(
    "secrecy.internal-stamp",
    FindingLevel.Stop,
    "带有内部资料、内部文件、工作秘密等标志的内容不得录入或者发布于本网站。",
    "《中华人民共和国保守国家秘密法》第三十五条、第六十四条，《中华人民共和国政府信息公开条例》第十六条、第十七条")
{
    /// <inheritdoc />
    public override bool QuotesSentence => false;

    public override IEnumerable<Spot> Find(TextScan scan)
    {
        ArgumentNullException.ThrowIfNull(scan);
        foreach (Match match in Stamps().Matches(scan.Text))
        {
            var place = new MarkPlace(scan.Text, match.Index, match.Index + match.Length);
            if (GivesOrder(match, place)
                || place.StandsAlone
                || place.OpensLineInBrackets
                || (scan.IsInHead(match.Index) && place.BelongsToHead))
            {
                yield return At(match.Index, match.Length, "立即停止录入；确认能否公开，并报本单位保密工作机构处理");
            }
        }
    }

    // "内部文件 不得外传" set off in a line is a stamp; "做到内部文件不得外传" is advice.
    private static bool GivesOrder(Match match, MarkPlace place) =>
        match.Groups["order"].Success && place.IsSetOff && !place.IsQuotedInSentence;

    private const string Orders = @"(?:注意|妥善)(?:保存|保管|保密)|(?:不得|严禁|请勿|切勿|禁止|不准)(?:对外)?(?:外传|外泄|公开|传播|扩散|翻印|复印|复制|转载|转发|上网)|阅后(?:即焚|收回|销毁|退回)|仅供内部(?:使用|参考|传阅)";

    [GeneratedRegex(@"(?:内[ \t\u3000]{0,2}部[ \t\u3000]{0,2}(?:资[ \t\u3000]{0,2}料|文[ \t\u3000]{0,2}件|材料|文稿|刊物|参考|使用|传阅|掌握)|工作秘密)(?<order>[ \t\u3000，,、：:；;·—\-!！]{1,4}(?:" + Orders + "))*", RegexOptions.CultureInvariant)]
    private static partial Regex Stamps();
}
