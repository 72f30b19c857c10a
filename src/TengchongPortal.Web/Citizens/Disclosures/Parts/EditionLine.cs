namespace TengchongPortal.Web.Citizens.Disclosures.Parts;

/// <summary>One public edition of a document.</summary>
public sealed record EditionLine(int Number, DateTimeOffset ReleasedAt, string ChangeNote, bool IsReadable, bool IsCurrent, string Address);
