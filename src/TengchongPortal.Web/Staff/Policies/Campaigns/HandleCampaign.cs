using System.Collections.Immutable;
using TengchongPortal.Data.Policies.Campaigns;
using TengchongPortal.Domain.Kernel;
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
        try
        {
            return (await book.OpenAsync(form.ToWish(), form.FormKey ?? Guid.NewGuid(), await current.RequireAsync(), current.Now, current.Origin, ct)).Id;
        }
        catch (RuleBrokenException spent) when (spent.Rule == CampaignBook.SpentForm)
        {
            form.FormKey = Guid.CreateVersion7();
            throw;
        }
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

    /// <summary>Keeps what was chosen, then hands the sheet in where that was asked: what stops the second leaves the first.</summary>
    /// <exception cref="RuleBrokenException">Whatever refuses it.</exception>
    public async Task FillInAsync(CampaignSheet sheet, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var (person, kept, isLast) = (await current.RequireAsync(), sheet.Task.Items.ToDictionary(item => item.DocumentId, item => item.Finding), sheet.Form.Step == CampaignDeed.HandIn);
        var chosen = sheet.Form.Rows.Where(row => row.Finding != row.Seen && kept.TryGetValue(row.DocumentId, out var finding) && finding != row.Finding)
            .DistinctBy(row => row.DocumentId).ToImmutableDictionary(row => row.DocumentId, row => row.Finding);
        if (chosen.IsEmpty && (isLast ? sheet.Task is { State: CleanUpTaskState.HandedIn } done && done.PersonName == person.Name : sheet.Form.SeenVersion < sheet.Task.Version))
        {
            // A second click on what was done.
            return;
        }

        var act = new CampaignAct(CampaignDeed.Save, person, current.Now) { OrganPath = sheet.Task.OrganPath, Findings = chosen, SeenVersion = sheet.Form.SeenVersion };
        if (!chosen.IsEmpty || !isLast)
        {
            await book.TakeAsync(sheet.Campaign.Id, act, current.Origin, ct);
            act = act with { Findings = act.Findings.Clear(), SeenVersion = act.SeenVersion + 1 };
        }

        if (isLast)
        {
            await book.TakeAsync(sheet.Campaign.Id, act with { Deed = CampaignDeed.HandIn }, current.Origin, ct);
        }
    }
}
