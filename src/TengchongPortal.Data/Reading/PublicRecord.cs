using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies.Ledgers;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Reading;

/// <summary>
/// What citizens read of one edition: finished fields and sanitised HTML. Written by the projector inside the transaction of a public
/// event and by nothing else. A row that only carries a notice holds no byte of the text.
/// </summary>
public sealed class PublicRecord
{
    /// <summary>Second part of every keyset; grows with each row.</summary>
    public long Sequence { get; private set; }

    public Guid DocumentId { get; internal set; }

    public Guid EditionId { get; internal set; }

    public int EditionNumber { get; internal set; }

    /// <summary>True for the newest public edition of a document: the one its address shows.</summary>
    public bool IsCurrent { get; internal set; }

    public Guid ReleaseEventId { get; internal set; }

    public ReleaseEvent ReleaseEvent { get; internal set; } = null!;

    public PublicVisibility Visibility { get; internal set; }

    public string IndexNumber { get; internal set; } = "";

    public string Title { get; internal set; } = "";

    public string TypeKey { get; internal set; } = "";

    public Guid OrganId { get; internal set; }

    /// <summary>Name of the issuing organ on the day of first publication (R2).</summary>
    public string OrganName { get; internal set; } = "";

    public Guid ColumnId { get; internal set; }

    public string ColumnName { get; internal set; } = "";

    public string DocumentNumber { get; internal set; } = "";

    public DateOnly? MadeOn { get; internal set; }

    /// <summary>发布日期: when it first became public anywhere.</summary>
    public DateTimeOffset? FirstPublishedAt { get; internal set; }

    /// <summary>Year of <see cref="FirstPublishedAt"/> in China, computed by the database; null when unknown.</summary>
    public int? PublishedYear { get; private set; }

    public PublishedPrecision PublishedPrecision { get; internal set; }

    /// <summary>First part of every keyset: the first publication, or the beginning of time when it is unknown, so that it sorts last.</summary>
    public DateTimeOffset SortAt { get; internal set; }

    /// <summary>Commit time of our first release event for this edition.</summary>
    public DateTimeOffset ReleasedAt { get; internal set; }

    /// <summary>Commit time of the last public event.</summary>
    public DateTimeOffset ChangedAt { get; internal set; }

    public string Theme { get; internal set; } = "";

    public string Genre { get; internal set; } = "";

    public string Audience { get; internal set; } = "";

    public string Keywords { get; internal set; } = "";

    public string Source { get; internal set; } = "";

    public DateOnly? EffectiveOn { get; internal set; }

    public DateOnly? ExpiresOn { get; internal set; }

    public DateOnly? RepealedOn { get; internal set; }

    public Guid? SuccessorDocumentId { get; internal set; }

    /// <summary>Whether <see cref="RepealedOn"/> is a declaration (宣布失效).</summary>
    public bool EndsByDeclaration { get; internal set; }

    /// <summary>From when on another document amends it.</summary>
    public DateOnly? AmendedOn { get; internal set; }

    /// <summary>
    /// The last day on which citizens get the text: far ahead for everything but entries of the knowledge base, which end with what they rest on; the first
    /// of all days for an entry that is told no more.
    /// </summary>
    public DateOnly ServedUntil { get; internal set; } = DateOnly.MaxValue;

    public bool IsEmergency { get; internal set; }

    public RecordOrigin Origin { get; internal set; }

    public string ContentHash { get; internal set; } = "";

    public ChangeKind ChangeKind { get; internal set; }

    public string ChangeNote { get; internal set; } = "";

    /// <summary>Why the text is withdrawn, hidden or gone; public wording.</summary>
    public string NoticeReason { get; internal set; } = "";

    public string NoticeBasis { get; internal set; } = "";

    public string NoticeAuthority { get; internal set; } = "";

    public DateTimeOffset? NoticeAt { get; internal set; }

    /// <summary>Local path that an unpublished address leads to; empty for 410.</summary>
    public string NoticeRedirect { get; internal set; } = "";

    public string Summary { get; internal set; } = "";

    public string RendererVersion { get; internal set; } = "";

    public string BodyHtml { get; internal set; } = "";

    /// <summary>Body as plain text, for descriptions and full text.</summary>
    public string BodyText { get; internal set; } = "";

    /// <summary>How it stands in law, by its days alone: what its page, its data, lists and the ledger of today say.</summary>
    public NormativeLife Life => new(FirstPublishedAt is { } at ? ChinaTime.DayOf(at) : null, EffectiveOn, ExpiresOn, RepealedOn, EndsByDeclaration, AmendedOn)
    {
        EndedBy = SuccessorDocumentId,
        WithdrawnOn = Visibility == PublicVisibility.Banner && NoticeAt is { } withdrawn ? ChinaTime.DayOf(withdrawn) : null,
    };

    /// <summary>Whether it has legal dates at all.</summary>
    public bool HasValidity => (EffectiveOn ?? ExpiresOn ?? RepealedOn ?? AmendedOn) is not null;

    internal void TakeValidity(Document document) =>
        (RepealedOn, SuccessorDocumentId, EndsByDeclaration, AmendedOn) = (document.RepealedOn, document.RepealedByDocumentId, document.EndsByDeclaration, document.AmendedOn);

    /// <summary>What the text says it rests on, replaces or belongs to.</summary>
    internal ICollection<PublicRelation> Links { get; } = [];
}
