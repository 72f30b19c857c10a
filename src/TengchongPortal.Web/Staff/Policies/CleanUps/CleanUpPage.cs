using Microsoft.AspNetCore.Mvc.Rendering;
using TengchongPortal.Data.Policies;
using TengchongPortal.Domain.Policies.Ledgers;

namespace TengchongPortal.Web.Staff.Policies.CleanUps;

/// <summary>Which organ cleans up: those for which the person drafts.</summary>
public sealed record CleanUpStart(IReadOnlyList<SelectListItem> Organs);

/// <summary>The sheet of a clean-up: normative documents of the organ, with what was chosen so far.</summary>
/// <param name="Documents">What stands on this sheet.</param>
/// <param name="Number">Of this sheet, where there are too many documents for one.</param>
/// <param name="InAll">How many documents the organ has.</param>
public sealed record CleanUpPage(string OrganKey, string OrganName, IReadOnlyList<StandingDocument> Documents, CleanUpForm Form, int Number, int Sheets, int InAll)
{
    public const string Anchor = "finding-";

    /// <summary>What ended by its term and no clean-up told of: it goes into the lists of the sheet that is sent first, and nothing is asked of it.</summary>
    public required IReadOnlyList<LapsedDocument> Lapsed { get; init; }

    public CleanUpChoice? ChoiceOf(StandingDocument document) => Form.Rows.FirstOrDefault(row => row.DocumentId == document.DocumentId);
}
