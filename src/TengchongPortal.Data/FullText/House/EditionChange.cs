namespace TengchongPortal.Data.FullText.House;

/// <summary>One line for every write to an edition, in the transaction of that write. What the house finds follows this sequence; citizens know nothing of it.</summary>
public sealed class EditionChange
{
    private EditionChange()
    {
    }

    /// <summary>Given by the database; grows with each change.</summary>
    public long Sequence { get; private set; }

    public Guid EditionId { get; private set; }

    internal static EditionChange Of(Guid editionId) => new() { EditionId = editionId };
}
