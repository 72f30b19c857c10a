using TengchongPortal.Domain.SiteErrors;

namespace TengchongPortal.Data.Reading;

/// <summary>A report of an error as everybody reads it: which page, what kind, how it stands and what was done. The words of whoever reported it stay inside.</summary>
public sealed class PublicSiteError
{
    public string Number { get; internal set; } = "";

    public SiteErrorOrigin Origin { get; internal set; }

    public SiteErrorKind Kind { get; internal set; }

    public string About { get; internal set; } = "";

    public Guid? DocumentId { get; internal set; }

    public string OrganPath { get; internal set; } = "";

    public DateTimeOffset ReportedAt { get; internal set; }

    public SiteErrorState State { get; internal set; }

    public DateTimeOffset? ClosedAt { get; internal set; }

    public string Note { get; internal set; } = "";

    /// <summary>Number of the edition that put it right, while citizens read it; null where none did.</summary>
    public int? CorrectedBy { get; internal set; }
}
