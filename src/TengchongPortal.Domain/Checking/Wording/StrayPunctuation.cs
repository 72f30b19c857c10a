using System.Buffers;
using System.Text.RegularExpressions;
using TengchongPortal.Domain.Checking.Reading;

namespace TengchongPortal.Domain.Checking.Wording;

/// <summary>A mark where none can stand: 、 before 等, two marks in a row, 、 before a closing mark.</summary>
public sealed partial class StrayPunctuation() : WordingRule(
    "punct.stray",
    FindingLevel.Warn,
    "列举末项与“等”之间不用顿号，点号不得连用，顿号、逗号不得出现在句末点号和后括号之前。",
    "GB/T 15834-2011《标点符号用法》4.5、4.4")
{
    private const int MemberReach = 24;

    private static readonly SearchValues<char> _memberEnds = SearchValues.Create("、，,；;：:。！？ \u3000\n");

    public override IEnumerable<Spot> Find(TextScan scan)
    {
        ArgumentNullException.ThrowIfNull(scan);
        foreach (Match match in Strays().Matches(scan.Text))
        {
            if (!scan.Titles.Contains(match.Index))
            {
                yield return match.Value[^1] == '等' ? WithMember(scan.Text, match) : At(match.Index, match.Length, "只保留一个标点");
            }
        }
    }

    // The list's last member is shown with the mark, for the mark alone says little: 公安(网安)、等.
    private Spot WithMember(string text, Match match)
    {
        var window = text.AsSpan(Math.Max(0, match.Index - MemberReach), Math.Min(MemberReach, match.Index));
        var start = match.Index - window.Length + window.LastIndexOfAny(_memberEnds) + 1;
        return At(start, match.Index + match.Length - start, "删去“等”前的顿号");
    }

    // 等 that begins a word of its own is a member of the list: 、等级保护.
    [GeneratedRegex(@"、[ \u3000]?等(?![级候待价了着到我你他她额值效同差距离高边于保外位份号腰比量]|[ \u3000]?[、“《])|[、，,][、，。；]|[。；][，、；]|。(?<!。。)。(?!。)|[、，][）)》](?=[\u4E00-\u9FFF])", RegexOptions.CultureInvariant)]
    private static partial Regex Strays();
}
