using System.Buffers;
using TengchongPortal.Domain.Checking.Reading;

namespace TengchongPortal.Domain.Checking.PersonalNumbers;

/// <summary>Bank cards where the text calls them so: by its digits alone many an item code would be a card.</summary>
public sealed class BankCardShown() : CheckRule(
    "personal.bank-card",
    FindingLevel.Stop,
    "不得出现个人银行卡号或账号，确需列示的应当隐去中间数字。",
    "《中华人民共和国政府信息公开条例》第十五条、《中华人民共和国个人信息保护法》第二十八条")
{
    private const string Advice = "删除，或只保留末四位，其余用*代替";
    private const int NameReach = 24;

    private static readonly SearchValues<string> _names =
        SearchValues.Create(["卡号", "账号", "帐号", "银行卡", "储蓄卡", "账户", "帐户"], StringComparison.Ordinal);

    public override IEnumerable<Spot> Find(TextScan scan)
    {
        ArgumentNullException.ThrowIfNull(scan);
        for (var first = 0; first < scan.Digits.All.Length; first++)
        {
            if (LongestCard(scan, first) is { } card)
            {
                yield return At(card.Start, card.End - card.Start, Advice);
                first = card.LastGroup;
            }
        }
    }

    private static SpelledNumber? LongestCard(TextScan scan, int first)
    {
        SpelledNumber? card = null;
        foreach (var number in scan.Digits.From(first, BankCardNumber.Longest))
        {
            var isCard = number.Digits >= BankCardNumber.Shortest
                && IsCalledCard(scan.Text, number.Start)
                && BankCardNumber.Read(number.ToDigits()) is not null
                && IdentityNumber.Read(number.ToDigits()) is null;
            card = isCard ? number : card;
        }

        return card;
    }

    private static bool IsCalledCard(string text, int start)
    {
        var before = text.AsSpan(Math.Max(0, start - NameReach), Math.Min(NameReach, start));
        return before[(before.LastIndexOfAny("。；;") + 1)..].ContainsAny(_names);
    }
}
