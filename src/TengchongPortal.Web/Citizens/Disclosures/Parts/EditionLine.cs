namespace TengchongPortal.Web.Citizens.Disclosures.Parts;

/// <summary>One public edition of a document.</summary>
/// <param name="Number">Number of the edition.</param>
/// <param name="ReleasedAt">When it went out.</param>
/// <param name="ChangeNote">What its authors say changed.</param>
/// <param name="IsReadable">Whether its text may still be read.</param>
/// <param name="IsCurrent">Whether it is the text in force.</param>
/// <param name="Address">Where it is read.</param>
public sealed record EditionLine(int Number, DateTimeOffset ReleasedAt, string ChangeNote, bool IsReadable, bool IsCurrent, string Address)
{
    /// <summary>Where its difference to the edition before is read; null for the first one and where one of the two is not readable.</summary>
    public string? Changes { get; init; }
}
