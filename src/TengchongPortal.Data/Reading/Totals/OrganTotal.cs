namespace TengchongPortal.Data.Reading.Totals;

/// <summary>One organ's part of a total.</summary>
public sealed record OrganTotal(Guid OrganId, string Key, string Name, int Count);
