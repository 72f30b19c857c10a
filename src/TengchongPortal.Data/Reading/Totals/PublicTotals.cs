namespace TengchongPortal.Data.Reading.Totals;

/// <summary>How many distinct records became public in a stretch of time, organ by organ; the total is their sum (R16).</summary>
public sealed record PublicTotals(DateTimeOffset From, DateTimeOffset AsOf, IReadOnlyList<OrganTotal> Organs)
{
    public int Total => Organs.Sum(organ => organ.Count);
}
