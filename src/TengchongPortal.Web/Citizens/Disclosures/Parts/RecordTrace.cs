namespace TengchongPortal.Web.Citizens.Disclosures.Parts;

/// <summary>How anybody can check the text: its content hash and the leaf of the publication log that carries it.</summary>
public sealed record RecordTrace(string ContentHash, long? LeafSequence, string LeafHash, DateTimeOffset ReleasedAt);
