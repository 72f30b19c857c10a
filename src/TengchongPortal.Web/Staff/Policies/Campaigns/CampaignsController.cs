using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Domain.Policies.Ledgers.Campaigns;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Deeds;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Staff.Disclosures.Dossier;

namespace TengchongPortal.Web.Staff.Policies.Campaigns;

/// <summary>清理工作 of the whole city: what the office asks of which organs, how far each is, and the joint lists (R157).</summary>
[May(Capability.WriteDrafts, Capability.ReviewFirst, Capability.RunReleases, Capability.SignFinally, Capability.Supervise)]
[Route(Address)]
public sealed class CampaignsController(CampaignDeskQuery desk, HandleCampaign handle) : Controller
{
    public const string Address = "staff/policies/campaigns";

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await desk.RunAsync(null, ct));

    [HttpPost("")]
    [May(Capability.RunReleases)]
    [Tells(Deed.CampaignOpened)]
    public async Task<IActionResult> Begin(CampaignForm form, CancellationToken ct)
    {
        var id = Guid.Empty;
        if (ModelState.IsValid && await this.AcceptsAsync(async () => id = await handle.OpenAsync(form, ct), CampaignForm.FieldOf))
        {
            return RedirectToAction(nameof(Campaign), new { campaignId = id });
        }

        ModelState.Remove(nameof(CampaignForm.FormKey));
        return this.Refused(nameof(Index), await desk.RunAsync(form, ct));
    }

    [HttpGet("{campaignId:guid}")]
    public async Task<IActionResult> Campaign(Guid campaignId, CancellationToken ct) => View(await desk.OfAsync(campaignId, null, ct));

    [HttpPost("{campaignId:guid}")]
    [May(Capability.RunReleases)]
    [Tells(Deed.CampaignHandled)]
    public async Task<IActionResult> Take(Guid campaignId, CampaignStepForm form, CancellationToken ct)
    {
        if (ModelState.IsValid && await this.AcceptsAsync(() => handle.TakeAsync(campaignId, form, "", ct), CampaignStepForm.FieldOf))
        {
            return RedirectToAction(nameof(Campaign), new { campaignId });
        }

        // Beside the campaign as it stands now, what was typed can be sent once more.
        var page = await desk.OfAsync(campaignId, form, ct);
        ModelState.Remove(nameof(CampaignStepForm.SeenVersion));
        form.SeenVersion = page.Campaign.Version;
        return this.Refused(nameof(Campaign), page);
    }

    /// <summary>The joint lists become a draft, to be sent in like any other.</summary>
    [HttpPost("{campaignId:guid}/lists")]
    [May(Capability.WriteDrafts)]
    [Tells(Deed.DraftOpened)]
    public async Task<IActionResult> Compile(Guid campaignId, long seenVersion, CancellationToken ct)
    {
        var accepted = await this.AcceptsAsync(() => handle.TakeAsync(campaignId, new() { Step = CampaignDeed.Compile, SeenVersion = seenVersion }, "", ct), CampaignStepForm.FieldOf);
        var page = await desk.OfAsync(campaignId, null, ct);
        ModelState.Remove(nameof(seenVersion));
        return accepted ? RedirectToAction(nameof(DossierController.Show), "Dossier", new { editionId = page.EditionId }) : this.Refused(nameof(Campaign), page);
    }
}
