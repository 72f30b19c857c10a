namespace TengchongPortal.Domain.Disclosures;

/// <summary>How exactly the first publication is known: to the second, to the day, or not at all (发布日期不详).</summary>
public enum PublishedPrecision
{
    Unknown,
    Day,
    Second,
}
