using TengchongPortal.Domain.Checking.Reading;

namespace TengchongPortal.Domain.Checking.PersonalNumbers;

/// <summary>Identity numbers in the open; the 15-digit form only where the text calls it one, for it has no check digit.</summary>
public sealed class IdentityNumberShown() : CheckRule(
    "personal.identity-number",
    FindingLevel.Stop,
    "不得出现公民身份号码，确需列示的应当隐去中间数字。",
    "《中华人民共和国政府信息公开条例》第十五条、《中华人民共和国个人信息保护法》第二十五条")
{
    private const string Advice = "删除，或只保留前三位和后两位，其余用*代替";
    private const int NameReach = 20;

    public override IEnumerable<Spot> Find(TextScan scan)
    {
        ArgumentNullException.ThrowIfNull(scan);
        for (var first = 0; first < scan.Digits.All.Length; first++)
        {
            foreach (var number in scan.Digits.From(first, IdentityNumber.Length))
            {
                var end = EndOfIdentity(scan.Text, number);
                if (end > 0)
                {
                    yield return At(number.Start, end - number.Start, Advice);
                    first = number.LastGroup;
                    break;
                }
            }
        }
    }

    /// <summary>Offset behind the identity number that these digits are; -1 when they are none.</summary>
    internal static int EndOfIdentity(string text, SpelledNumber number) => number.Digits switch
    {
        IdentityNumber.Length when IdentityNumber.Read(number.ToDigits()) is not null => number.End,
        IdentityNumber.Length - 1 when number.EndOfCheckX is var end and > 0
            && IdentityNumber.Read(number.ToDigits() + "X") is not null => end,
        IdentityNumber.OldLength when IsCalledIdentity(text, number.Start)
            && IdentityNumber.IsOldForm(number.ToDigits()) => number.End,
        _ => -1,
    };

    private static bool IsCalledIdentity(string text, int start)
    {
        var before = text.AsSpan(Math.Max(0, start - NameReach), Math.Min(NameReach, start));
        return before.Contains("身份证", StringComparison.Ordinal) || before.Contains("身份号码", StringComparison.Ordinal);
    }
}
