namespace TengchongPortal.Data.Reading.Changes;

/// <summary>
/// One line for every write to the public row of a document, in the transaction of that write. Whoever follows the sequence (full-text
/// index, other instances) misses nothing, however the process ended.
/// </summary>
public sealed class PublicChange
{
    private PublicChange()
    {
    }

    /// <summary>Given by the database; grows with each change.</summary>
    public long Sequence { get; private set; }

    public Guid DocumentId { get; private set; }

    internal static PublicChange Of(Guid documentId) => new() { DocumentId = documentId };
}
