using Microsoft.AspNetCore.Mvc.Rendering;
using TengchongPortal.Data.Policies;

namespace TengchongPortal.Web.Staff.Policies.CleanUps;

/// <summary>Which organ cleans up: those for which the person drafts.</summary>
public sealed record CleanUpStart(IReadOnlyList<SelectListItem> Organs);

/// <summary>The sheet of a clean-up: every normative document of the organ, with what was chosen so far.</summary>
public sealed record CleanUpPage(string OrganKey, string OrganName, IReadOnlyList<StandingDocument> Documents, CleanUpForm Form)
{
    public const string Anchor = "finding-";

    public CleanUpChoice? ChoiceOf(StandingDocument document) => Form.Rows.FirstOrDefault(row => row.DocumentId == document.DocumentId);
}
