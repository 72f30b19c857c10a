namespace TengchongPortal.Data.Reference;

/// <summary>An entry of a code list; codes are stable, labels are data.</summary>
/// <param name="IsOffered">False for entries that an import may bring but that drafters are not offered.</param>
public sealed record Term(string Code, string Label, bool IsOffered = true);
