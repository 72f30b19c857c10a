using System.Collections.Immutable;
using TengchongPortal.Domain.Checking.Reading;

namespace TengchongPortal.Domain.Checking.PersonalNumbers;

/// <summary>What is an identity number but for a slip: place and birthday hold and the check character does not, or the text calls it one.</summary>
public sealed class IdentityNumberLikely() : CheckRule(
    "personal.identity-likely",
    FindingLevel.Warn,
    "这串数字很可能是公民身份号码，校验码不符可能只是写错了一位，同样不得出现。",
    "《中华人民共和国政府信息公开条例》第十五条、《中华人民共和国个人信息保护法》第二十五条")
{
    private const string Advice = "是公民身份号码的，删除，或只保留前三位和后两位，其余用*代替；不是的，写明是什么编号";
    private const int NameReach = 20;
    private const string BetweenNameAndNumber = "：: \u3000\t为是（(*“\"";

    private static readonly ImmutableArray<string> _names = ["身份证", "身份证号", "身份证号码", "身份证码", "身份证件号", "身份证件号码", "身份证编号", "身份号码"];

    private static readonly ImmutableArray<string> _otherNames = ["账号", "帐号", "卡号", "账户", "帐户", "信用代码", "项目代码", "订单号", "条码", "文号"];

    public override IEnumerable<Spot> Find(TextScan scan)
    {
        ArgumentNullException.ThrowIfNull(scan);
        for (var first = 0; first < scan.Digits.All.Length; first++)
        {
            foreach (var number in scan.Digits.From(first, IdentityNumber.Length))
            {
                var isCertain = IdentityNumberShown.EndOfIdentity(scan.Text, number) > 0;
                var end = isCertain ? number.End : EndOfLikely(scan.Text, number);
                if (end > 0)
                {
                    first = number.LastGroup;
                    if (!isCertain)
                    {
                        yield return At(number.Start, end - number.Start, Advice);
                    }

                    break;
                }
            }
        }
    }

    public override FindingLevel Weigh(FindingLevel level, TextKind kind) => kind switch
    {
        TextKind.Letter or TextKind.Application => FindingLevel.Stop,
        TextKind.Draft or TextKind.Import => level,
    };

    private static int EndOfLikely(string text, SpelledNumber number) => number.Digits switch
    {
        IdentityNumber.Length when Suits(text, number, number.ToDigits()) => number.End,
        IdentityNumber.Length - 1 when number.EndOfCheckX is var end and > 0 && Suits(text, number, number.ToDigits() + "X") => end,
        IdentityNumber.OldLength when IsNamed(text, number.Start, _names) => number.End,
        _ => -1,
    };

    private static bool Suits(string text, SpelledNumber number, string characters) =>
        IsNamed(text, number.Start, _names) || (IdentityNumber.IsLikely(characters) && !HasLetterBeside(text, number) && !IsNamed(text, number.Start, _otherNames));

    private static bool IsNamed(string text, int start, ImmutableArray<string> names)
    {
        var before = text[Math.Max(0, start - NameReach)..start].TrimEnd(BetweenNameAndNumber.ToCharArray());
        return names.Any(name => before.EndsWith(name, StringComparison.Ordinal));
    }

    // TC530522202001011234 is the code of a project; the check character X ends a number of 17 digits and is asked for where it is read.
    private static bool HasLetterBeside(string text, SpelledNumber number) =>
        (number.Start > 0 && char.IsAsciiLetter(text[number.Start - 1]))
        || (number.Digits == IdentityNumber.Length && number.End < text.Length && char.IsAsciiLetter(text[number.End]));
}
