using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Data.Reading;

/// <summary>A released link between two documents; read from both ends, so that a one-way pair cannot exist (R28).</summary>
public sealed class PublicRelation
{
    public Guid Id { get; internal set; }

    public long RecordSequence { get; internal set; }

    public PublicRecord Record { get; internal set; } = null!;

    public Guid FromDocumentId { get; internal set; }

    public RelationKind Kind { get; internal set; }

    public Guid ToDocumentId { get; internal set; }
}
