using System.Text.RegularExpressions;
using TengchongPortal.Domain.Checking.Reading;

namespace TengchongPortal.Domain.Checking.Wording;

/// <summary>Spaces inside running Chinese text: around a number on both sides, or behind a mark. Names and headings are set with spaces by right.</summary>
public sealed partial class StraySpace() : WordingRule(
    "space.stray",
    FindingLevel.Auto,
    "中文行文中数字与汉字之间、标点与汉字之间不留空格。",
    "GB/T 15834-2011《标点符号用法》5.1、GB/T 15835-2011《出版物上数字用法》")
{
    public override IEnumerable<Spot> Find(TextScan scan)
    {
        ArgumentNullException.ThrowIfNull(scan);
        foreach (Match match in Spaces().Matches(scan.Text))
        {
            if (!scan.Titles.Contains(match.Index))
            {
                yield return At(match.Index, match.Length, string.Concat(match.Value.Where(c => c is not (' ' or '\u3000' or '\u00A0'))));
            }
        }
    }

    [GeneratedRegex(@"[ \u00A0\u3000](?<=[\u4E00-\u9FFF].)[ \u00A0\u3000]{0,2}[0-9]{1,12}(?:\.[0-9]{1,4})?%?[ \u00A0\u3000]{1,3}(?=[\u4E00-\u9FFF])|[,，、；;](?<=[\u4E00-\u9FFF].)[ \u00A0\u3000]{1,3}(?=[\u4E00-\u9FFF])", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
