namespace TengchongPortal.Domain.Disclosures;

/// <summary>A person named for an access-limited edition; everybody else is answered as if it did not exist.</summary>
public sealed class EditionReader
{
    private EditionReader()
    {
    }

    public Guid EditionId { get; private set; }

    public Guid PersonId { get; private set; }

    internal static EditionReader Of(Guid editionId, Guid personId) => new() { EditionId = editionId, PersonId = personId };
}
