namespace TengchongPortal.Data.Importing;

/// <summary>The content hash that a batch computed for one carried-over edition; what <c>verify()</c> compares with (route I).</summary>
public sealed class BatchItem
{
    private BatchItem()
    {
    }

    public Guid EditionId { get; private set; }

    public Guid BatchId { get; private set; }

    public string RevisionHash { get; private set; } = "";

    public static BatchItem Of(Guid batchId, Guid editionId, string hash) => new() { BatchId = batchId, EditionId = editionId, RevisionHash = hash };
}
