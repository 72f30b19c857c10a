using System.Collections.Immutable;
using TengchongPortal.Data.Policies.Campaigns;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies.Ledgers;
using TengchongPortal.Domain.Policies.Ledgers.Campaigns;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Policies.Campaigns;

/// <summary>Opens a campaign and takes its steps for whoever is signed in.</summary>
public sealed class HandleCampaign(CampaignBook book, CurrentActor current)
{
    /// <returns>Its id.</returns>
    /// <exception cref="RuleBrokenException">Whatever refuses it.</exception>
    public async Task<Guid> OpenAsync(CampaignForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        return (await book.OpenAsync(form.Wish, form.FormKey ?? Guid.NewGuid(), await current.RequireAsync(), current.Now, current.Origin, ct)).Id;
    }

    /// <summary>A step of the whole campaign, or of the one sheet that is named.</summary>
    /// <exception cref="RuleBrokenException">Whatever refuses it.</exception>
    public async Task TakeAsync(Guid id, CampaignStepForm form, string organPath, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var step = CampaignWorkflow.StepOf(form.Step!.Value);
        var act = new CampaignAct(step.Deed, await current.RequireAsync(), current.Now)
        {
            OrganPath = step.Sheet is null ? "" : organPath,
            DueOn = step.GivesDay ? form.DueOn : null,
            Reason = step.GivesReason ? form.Reason ?? "" : "",
            SeenVersion = form.SeenVersion,
        };
        await book.TakeAsync(id, act, current.Origin, ct);
    }

    /// <exception cref="RuleBrokenException">Whatever refuses it.</exception>
    public async Task FillInAsync(CampaignSheet sheet, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var shown = sheet.Documents.Select(one => one.DocumentId).ToHashSet();
        var act = new CampaignAct(sheet.Form.Step == CampaignDeed.HandIn ? CampaignDeed.HandIn : CampaignDeed.Save, await current.RequireAsync(), current.Now)
        {
            OrganPath = sheet.Task.OrganPath,
            Findings = sheet.Form.Rows.Where(row => shown.Contains(row.DocumentId)).DistinctBy(row => row.DocumentId).ToImmutableDictionary(row => row.DocumentId, row => row.Finding),
            SeenVersion = sheet.Form.SeenVersion,
        };
        await book.TakeAsync(sheet.Campaign.Id, act, current.Origin, ct);
    }
}
