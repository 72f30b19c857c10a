namespace TengchongPortal.Domain.Disclosures.Contracts;

/// <summary>A class of reasons that a form offers, with the wording that citizens may read.</summary>
public sealed record ReasonCode(string Code, string Label, bool NeedsText = false, string? PublicLabel = null);
