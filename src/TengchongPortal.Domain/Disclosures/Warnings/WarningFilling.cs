namespace TengchongPortal.Domain.Disclosures.Warnings;

/// <summary>What one duty person chose from the lists for the four blanks of a warning form, and on which text of the form.</summary>
/// <param name="FormHash">Content hash of the form as it was signed.</param>
/// <param name="Kind">种类, in the words of the list.</param>
/// <param name="Place">地点, in the words of the list.</param>
/// <param name="Time">时间, a minute.</param>
/// <param name="Phone">电话.</param>
public sealed record WarningFilling(string FormHash, string Kind, string Place, DateTimeOffset Time, string Phone);
