using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Data.Reading;

/// <summary>That something first became public, when, where and by what; to be counted.</summary>
public sealed class PublicMoment
{
    public DateTimeOffset FirstPublishedAt { get; init; }

    public Guid OrganId { get; init; }

    public Guid ColumnId { get; init; }

    public RecordOrigin Origin { get; init; }
}
