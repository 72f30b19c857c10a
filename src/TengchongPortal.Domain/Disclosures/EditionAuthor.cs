using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Disclosures;

/// <summary>Somebody who wrote any character of the edition; the set only grows, and none of it signs.</summary>
public sealed class EditionAuthor : IWrittenOnce
{
    private EditionAuthor()
    {
    }

    public Guid EditionId { get; private set; }

    public Guid PersonId { get; private set; }

    public string PersonName { get; private set; } = "";

    public DateTimeOffset Since { get; private set; }

    internal static EditionAuthor Of(Guid editionId, Guid personId, string name, DateTimeOffset since) => new()
    {
        EditionId = editionId,
        PersonId = personId,
        PersonName = name,
        Since = since,
    };
}
