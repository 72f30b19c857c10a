using System.Collections.Immutable;
using TengchongPortal.Domain.Checking.Reading;

namespace TengchongPortal.Domain.Checking.PersonalNumbers;

/// <summary>Mobile numbers: a citizen's own in a letter or application stops, an office's duty telephone elsewhere only asks.</summary>
public sealed class MobileNumberShown() : CheckRule(
    "personal.mobile",
    FindingLevel.Warn,
    "拟公开的文字中一般不得出现手机号码。",
    "《中华人民共和国个人信息保护法》第二十五条")
{
    private const string WhereItBelongs = "信件和申请内容中的手机号码应当移到联系方式栏。";
    private const int Longest = 15; // 0086 and eleven digits

    private static readonly ImmutableArray<string> _callPrefixes = ["0086", "86", "0"];

    public override IEnumerable<Spot> Find(TextScan scan)
    {
        ArgumentNullException.ThrowIfNull(scan);
        for (var first = 0; first < scan.Digits.All.Length; first++)
        {
            if (NumberAt(scan, first) is { } number)
            {
                yield return At(number.Start, number.End - number.Start, "隐去中间四位，如138****1234，或改为单位办公电话");
                first = number.LastGroup;
            }
        }
    }

    /// <summary>A letter and an application have a field for it; no other text has.</summary>
    public override string RuleIn(TextKind kind) => kind switch
    {
        TextKind.Letter or TextKind.Application => $"{WhereItBelongs}（依据：{Citation}）",
        TextKind.Draft or TextKind.Import => Rule,
    };

    public override FindingLevel Weigh(FindingLevel level, TextKind kind) => kind switch
    {
        TextKind.Letter or TextKind.Application => FindingLevel.Stop,
        TextKind.Draft or TextKind.Import => level,
    };

    private static SpelledNumber? NumberAt(TextScan scan, int first)
    {
        foreach (var number in scan.Digits.From(first, Longest))
        {
            if (number.Digits >= 11 && IsMobile(number.ToDigits()) && !IsPartOfMore(scan, first, number) && !IsAmount(number))
            {
                return number;
            }
        }

        return null;
    }

    private static bool IsMobile(string digits)
    {
        var prefix = _callPrefixes.FirstOrDefault(candidate => digits.StartsWith(candidate, StringComparison.Ordinal)) ?? "";
        return digits.Length - prefix.Length == 11 && digits[prefix.Length] == '1' && digits[prefix.Length + 1] is >= '3' and <= '9';
    }

    // 6222 138 1234 5678 is one card, not a card and a telephone.
    private static bool IsPartOfMore(TextScan scan, int first, SpelledNumber number)
    {
        var isGrouped = number.LastGroup > first;
        var next = number.LastGroup + 1;
        return isGrouped
            && (scan.Digits.All[first].Joined
                || (next < scan.Digits.All.Length && scan.Digits.All[next].Joined && scan.Digits.All[next].Length == 4));
    }

    private static bool IsAmount(SpelledNumber number)
    {
        var (text, start, end) = (number.Text, number.Start, number.End);
        return (end < text.Length && (text[end] is '元' or '万' or '亿' || (text[end] == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
            || (start > 1 && text[start - 1] == '.' && char.IsAsciiDigit(text[start - 2]));
    }
}
