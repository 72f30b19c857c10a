namespace TengchongPortal.Web.Staff.Disclosures.Warnings;

/// <summary>What stands after a warning was put up.</summary>
/// <param name="PublicAddress">Where citizens read it.</param>
/// <param name="Until">By when all gates must be signed; null when they are, or when the page is not shown any more.</param>
public sealed record WarningUpPage(Guid EditionId, string Title, string State, string PublicAddress, DateTimeOffset PutUpAt, DateTimeOffset? Until, string Gates);
