using Microsoft.AspNetCore.Mvc.Rendering;
using TengchongPortal.Domain.SiteErrors;
using TengchongPortal.Domain.WorkingTime;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Staff.SiteErrors;

/// <summary>The open reports, those about persons first and then by their last day; and those that were closed.</summary>
public sealed record SiteErrorDesk(IReadOnlyList<SiteErrorRow> Open, IReadOnlyList<SiteErrorRow> Closed)
{
    /// <summary>Whether this person takes over files from above.</summary>
    public bool MayHandDown { get; init; }

    public HandDownForm HandDown { get; init; } = new();
}

/// <param name="Title">Title of the record that the page is one of.</param>
/// <param name="TriageDue">The last day to look at it; past ones are red while nobody has.</param>
public sealed record SiteErrorRow(SiteError Report, string? Title, string Organ, Deadline TriageDue, Deadline AnswerDue, bool IsLate, bool IsTriageLate)
{
    /// <summary>How the page is called: by its record, by its name in the site map, else by its address.</summary>
    public string PageName => Title ?? FixedPages.NameOf(Report.About) ?? Report.About;
}

/// <summary>A report with what can be done about it.</summary>
public sealed record SiteErrorFile(SiteErrorRow Row, IReadOnlyList<SiteErrorStep> Steps, IReadOnlyList<SelectListItem> Organs)
{
    public required TakeForm Form { get; init; }

    /// <summary>Number of the edition that put it right; null where none did.</summary>
    public int? CorrectedBy { get; init; }
}
