namespace TengchongPortal.Data.Reading.Finding;

/// <summary>What a list could show at all.</summary>
/// <param name="Name">One of few: under it the counts are kept for all readers.</param>
public sealed record RecordPool(string Name, IQueryable<PublicRecord> Records);
