namespace TengchongPortal.Domain.Checking;

/// <summary>A place in the text where a rule says something; offsets in UTF-16 code units from 0.</summary>
public readonly record struct Spot(int Start, int Length, FindingLevel Level, string Suggestion);
