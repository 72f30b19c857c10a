using TengchongPortal.Domain.SiteErrors;
using TengchongPortal.Domain.WorkingTime;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Citizens.SiteErrors;

/// <summary>The form, and whom to ring instead.</summary>
public sealed record SiteErrorPage(SiteErrorForm Form, ErrorContacts Contacts);

/// <summary>The reports of a year, and how many of each outcome every year had.</summary>
public sealed record SiteErrorList(int Year, IReadOnlyList<SiteErrorLineView> Reports, IReadOnlyList<SiteErrorYear> Years);

/// <param name="OnTime">Closed within the term.</param>
/// <param name="Late">Closed after it, or open beyond it.</param>
public sealed record SiteErrorYear(int Year, int Reported, int Fixed, int Explained, int Forwarded, int OnTime, int Late, int Open);

/// <summary>A report as everybody reads it.</summary>
/// <param name="Page">The page that it is about, as far as we call it so ourselves: what somebody typed as an address stands nowhere in public.</param>
/// <param name="Organ">Who has it in hand.</param>
public sealed record SiteErrorLineView(string Number, SiteErrorKind Kind, SiteErrorOrigin Origin, Crumb Page, string Organ, DateTimeOffset ReportedAt, Deadline Answer, SiteErrorState State, DateTimeOffset? ClosedAt, string Note, bool IsLate)
{
    public required string Citation { get; init; }

    /// <summary>The record and the edition that put it right; null where none did.</summary>
    public (Guid Document, int Edition)? Correction { get; init; }
}
