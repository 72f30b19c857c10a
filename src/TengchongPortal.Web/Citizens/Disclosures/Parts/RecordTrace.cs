namespace TengchongPortal.Web.Citizens.Disclosures.Parts;

/// <summary>How anybody can check the text: its content hash and the leaf of the publication log that carries it.</summary>
public sealed record RecordTrace(string ContentHash, long? LeafSequence, string LeafHash, DateTimeOffset ReleasedAt)
{
    /// <summary>When the entry of the log was written: later than the release where a page was hidden and restored.</summary>
    public DateTimeOffset LeafAt { get; init; } = ReleasedAt;
}
