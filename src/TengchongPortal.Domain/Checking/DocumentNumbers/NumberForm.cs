using TengchongPortal.Domain.Checking.Reading;

namespace TengchongPortal.Domain.Checking.DocumentNumbers;

/// <summary>The form of document numbers: prefix, year of four digits in 〔〕, serial without 第 and without leading zeros, 号.</summary>
public sealed class NumberForm() : WordingRule(
    "docno.form",
    FindingLevel.Warn,
    "发文字号由发文机关代字、年份、发文顺序号组成，年份标全称并用六角括号“〔〕”括入，顺序号不加“第”字、不编虚位，后加“号”字。",
    "GB/T 9704-2012《党政机关公文格式》7.2.5")
{
    public override IEnumerable<Spot> Find(TextScan scan)
    {
        ArgumentNullException.ThrowIfNull(scan);
        foreach (var number in CitedNumber.In(scan.Text))
        {
            if (!number.IsWellFormed && IsMeant(number))
            {
                var prefix = NumberPrefix.Of(number.Run);
                var start = number.StartOf(prefix.Length);
                yield return At(start, number.End - start, number.WellFormed(prefix));
            }
        }
    }

    // (2019)12 without 号 may be a formula; 〔 〕 and a prefix are a document number with or without it.
    private static bool IsMeant(CitedNumber number) =>
        NumberPrefix.LooksLikeOne(number.Run) && (number.HasUnit || (number.Open is "〔" or "﹝" && number.Year.Length == 4));
}
