using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Data.Reading.Policies;

/// <summary>Which document an edition that was ever public explained first; that it did, and no word of it.</summary>
public sealed class PublicExplanation
{
    public long Sequence { get; init; }

    public Guid DocumentId { get; init; }

    public Guid EditionId { get; init; }

    public string TypeKey { get; init; } = "";

    public int Number { get; init; }

    public DateTimeOffset? FirstPublishedAt { get; init; }

    public DateTimeOffset ReleasedAt { get; init; }

    /// <summary>Null for an edition that explains nothing.</summary>
    public Guid? PolicyId { get; init; }

    /// <summary>When readers first met it: what was carried over counts from its days on the old site.</summary>
    public DateTimeOffset Since => Number == 1 && FirstPublishedAt < ReleasedAt ? FirstPublishedAt.Value : ReleasedAt;

    internal static IQueryable<PublicExplanation> Of(IQueryable<PublicRecord> records, IQueryable<Edition> editions) =>
        records.Join(editions, record => record.EditionId, edition => edition.Id, (record, edition) => new PublicExplanation
        {
            Sequence = record.Sequence,
            DocumentId = record.DocumentId,
            EditionId = record.EditionId,
            TypeKey = record.TypeKey,
            Number = record.EditionNumber,
            FirstPublishedAt = record.FirstPublishedAt,
            ReleasedAt = record.ReleasedAt,
            PolicyId = edition.ExplainsDocumentId,
        });
}
