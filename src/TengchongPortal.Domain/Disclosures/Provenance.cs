namespace TengchongPortal.Domain.Disclosures;

/// <summary>What an import knows of a carried-over record: its batch, its identity there, and when it was first public.</summary>
public sealed record Provenance(Guid BatchId, string Identity, string? IndexNumber, DateTimeOffset? PublishedAt, PublishedPrecision Precision);
