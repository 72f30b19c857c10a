namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;

/// <summary>The record that a new sheet was to begin like.</summary>
/// <param name="Asked">How it was asked for.</param>
/// <param name="Title">Null when citizens can read no such record.</param>
public sealed record DraftLikeness(string Asked, string? Title, DraftForm? Form);
