namespace TengchongPortal.Data.Importing;

/// <summary>One carried-over edition of a batch: the content hash that <c>verify()</c> compares with (route I), and where the text came from.</summary>
public sealed class BatchItem
{
    public const int AddressMaxLength = 2000;

    private BatchItem()
    {
    }

    public Guid EditionId { get; private set; }

    public Guid BatchId { get; private set; }

    public string RevisionHash { get; private set; } = "";

    /// <summary>Line of the file the batch read.</summary>
    public int Line { get; private set; }

    /// <summary>SHA-256 of what the line said: the same number with another text is a conflict.</summary>
    public string LineHash { get; private set; } = "";

    /// <summary>Address at the source: provenance, never shown as a link.</summary>
    public string SourceAddress { get; private set; } = "";

    public static BatchItem Of(Guid batchId, Guid editionId, string hash, int line, string lineHash, string sourceAddress) => new()
    {
        BatchId = batchId,
        EditionId = editionId,
        RevisionHash = hash,
        Line = line,
        LineHash = lineHash,
        SourceAddress = sourceAddress,
    };
}
