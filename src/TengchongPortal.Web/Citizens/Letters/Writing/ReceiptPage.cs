using TengchongPortal.Data.Letters;
using TengchongPortal.Domain.Letters.Receipts;

namespace TengchongPortal.Web.Citizens.Letters.Writing;

/// <summary>What the writer takes away: number, code, rule and day.</summary>
public sealed record ReceiptPage(OpenedLetter Letter, string Code)
{
    public string Number => Receipt.Written(Letter.Letter.Number);

    public override string ToString() => Number;
}
