using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Trust;

/// <summary>What became public or ceased to be, when, and on which content hash. Written once, with its leaf of the log.</summary>
public sealed class ReleaseEvent : IWrittenOnce
{
    private ReleaseEvent()
    {
    }

    public Guid Id { get; private set; }

    public Guid DocumentId { get; private set; }

    public Guid EditionId { get; private set; }

    public Guid StateEventId { get; private set; }

    public PublicEventKind Kind { get; private set; }

    /// <summary>Commit time of our event, never typed (R4).</summary>
    public DateTimeOffset At { get; private set; }

    public string RevisionHash { get; private set; } = "";

    public string IndexNumber { get; private set; } = "";

    public string ReasonClass { get; private set; } = "";

    public RecordOrigin Origin { get; private set; }

    public static ReleaseEvent Of(Document document, StateEvent line, PublicEventKind kind)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(line);
        return new()
        {
            Id = Guid.CreateVersion7(line.At),
            DocumentId = document.Id,
            EditionId = line.EditionId,
            StateEventId = line.Id,
            Kind = kind,
            At = line.At,
            RevisionHash = line.RevisionHash,
            IndexNumber = document.IndexNumber ?? "",
            ReasonClass = line.ReasonCode,
            Origin = line.Origin,
        };
    }
}
