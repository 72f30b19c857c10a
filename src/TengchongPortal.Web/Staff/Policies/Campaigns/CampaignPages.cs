using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.Rendering;
using TengchongPortal.Data.Policies;
using TengchongPortal.Domain.Policies.Ledgers;
using TengchongPortal.Domain.Policies.Ledgers.Campaigns;

namespace TengchongPortal.Web.Staff.Policies.Campaigns;

/// <summary>The campaigns that somebody may see, and for the office the form for another.</summary>
public sealed record CampaignDesk(IReadOnlyList<CleanUpCampaign> Campaigns, ImmutableArray<SelectListItem> Organs, CampaignForm? Form);

/// <summary>A campaign with the sheets that the reader may see.</summary>
/// <param name="Steps">What the office may do now.</param>
/// <param name="EditionId">The draft of the joint lists; null while there is none.</param>
public sealed record CampaignPage(CleanUpCampaign Campaign, DateOnly Today, ImmutableArray<SheetRow> Sheets, ImmutableArray<CampaignStep> Steps, CampaignStepForm Form, Guid? EditionId)
{
    /// <summary>Whether the reader may make the draft of the lists now.</summary>
    public bool MayCompile { get; init; }

    public int HandedIn => Campaign.Tasks.Count(task => task.State == CleanUpTaskState.HandedIn);
}

/// <summary>How far one organ is.</summary>
/// <param name="Counts">How many documents were found so; findings of none are missing.</param>
/// <param name="InAll">How many documents of its sheet still stand.</param>
public sealed record SheetRow(CleanUpTask Task, string OrganName, string Key, bool IsLate, IReadOnlyDictionary<CleanUpFinding, int> Counts, int InAll)
{
    public int CountOf(CleanUpFinding finding) => Counts.GetValueOrDefault(finding);

    public int Left => InAll - Counts.Values.Sum();
}

/// <summary>A page of the sheet of one organ.</summary>
/// <param name="Documents">What stands on this page.</param>
/// <param name="LeftOnPages">For each page how many documents have no finding yet.</param>
/// <param name="Ended">How many documents ended or were taken down since the campaign was opened.</param>
public sealed record CampaignSheet(CleanUpCampaign Campaign, CleanUpTask Task, string OrganName, int Number, ImmutableArray<StandingDocument> Documents, ImmutableArray<int> LeftOnPages, int Ended)
{
    public required CampaignSheetForm Form { get; init; }

    /// <summary>What ended by its term and no clean-up told of: it goes into the lists, and nothing is asked of it.</summary>
    public required IReadOnlyList<LapsedDocument> Lapsed { get; init; }

    /// <summary>Null for whoever may not give it back.</summary>
    public CampaignStepForm? GiveBack { get; init; }

    public bool MayFillIn { get; init; }

    /// <summary>What was chosen on the page that was sent, else what is kept: a page of before does not undo what a colleague chose since.</summary>
    public CleanUpFinding? FindingOf(Guid document) => Form.Rows.FirstOrDefault(row => row.DocumentId == document) is { } typed && typed.Finding != typed.Seen ? typed.Finding : KeptOf(document);

    public CleanUpFinding? KeptOf(Guid document) => Task.Items.First(item => item.DocumentId == document).Finding;
}
