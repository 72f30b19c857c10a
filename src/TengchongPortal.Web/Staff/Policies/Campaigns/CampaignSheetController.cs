using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Domain.Policies.Ledgers.Campaigns;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Deeds;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Policies.Campaigns;

/// <summary>The sheet of one organ in a campaign: kept as it is filled in, handed in when each document has its finding, given back by the office.</summary>
[May(Capability.RunReleases, Capability.WriteDrafts, Capability.ReviewFirst, Capability.SignFinally, Capability.Supervise)]
[Route(CampaignsController.Address + "/{campaignId:guid}/{code}")]
public sealed class CampaignSheetController(CampaignSheetQuery sheets, HandleCampaign handle) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Sheet(Guid campaignId, string code, int? page, CancellationToken ct) => View(await sheets.RunAsync(campaignId, code, page ?? 1, null, ct));

    [HttpPost("")]
    [May(Capability.WriteDrafts)]
    [Tells(Deed.CampaignSheetKept)]
    public async Task<IActionResult> FillIn(Guid campaignId, string code, CampaignSheetForm form, int? page, CancellationToken ct)
    {
        var sheet = await sheets.RunAsync(campaignId, code, page ?? 1, form, ct);
        if (ModelState.IsValid && await this.AcceptsAsync(() => handle.FillInAsync(sheet, ct)))
        {
            return RedirectToAction(nameof(Sheet), new { campaignId, code, page = sheet.Number });
        }

        ModelState.Remove(nameof(CampaignSheetForm.SeenVersion));
        var now = await sheets.RunAsync(campaignId, code, page ?? 1, form, ct);
        form.SeenVersion = now.Task.Version;
        return this.Refused(nameof(Sheet), now);
    }

    [HttpPost("return")]
    [May(Capability.RunReleases)]
    [Tells(Deed.CampaignHandled)]
    public async Task<IActionResult> GiveBack(Guid campaignId, string code, CampaignStepForm form, CancellationToken ct)
    {
        var sheet = await sheets.RunAsync(campaignId, code, 1, null, ct);
        form.Step = CampaignDeed.GiveBack;
        if (ModelState.ErrorCount == 0 && await this.AcceptsAsync(() => handle.TakeAsync(campaignId, form, sheet.Task.OrganPath, ct), CampaignStepForm.FieldOf))
        {
            return RedirectToAction(nameof(CampaignsController.Campaign), "Campaigns", new { campaignId });
        }

        ModelState.Remove(nameof(CampaignStepForm.SeenVersion));
        form.SeenVersion = sheet.Task.Version;
        return this.Refused(nameof(Sheet), sheet with { GiveBack = form });
    }
}
