using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Data.Organisations.Merging;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Deeds;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Organisations.Mergers;

/// <summary>Mergers of organs (机构合并, R110): what was merged and moved, and the act in two steps: count, then confirm what was counted.</summary>
[Route("staff/mergers")]
public sealed class MergersController(MergersQuery mergers, MergerFormQuery forms, MergeOrgans merge, CurrentActor current) : Controller
{
    [HttpGet("")]
    [May(Capability.AdministerAccounts, Capability.AdministerSecurity, Capability.AdministerAudit, Capability.Supervise, Capability.Audit)]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await mergers.RunAsync(await current.RequireAsync(), ct));

    [HttpGet("new")]
    [May(Capability.AdministerAccounts)]
    public async Task<IActionResult> New(CancellationToken ct) => View(await forms.RunAsync(new(), await current.RequireAsync(), ct));

    [HttpPost("new")]
    [May(Capability.AdministerAccounts)]
    public async Task<IActionResult> Preview(MergerForm form, CancellationToken ct)
    {
        MergerPlan? plan = null;
        return ModelState.IsValid && await this.AcceptsAsync(async () => plan = await merge.PlanAsync(form, ct), MergerForm.FieldOf)
            ? View("Plan", new PlanPage(form, plan!))
            : this.Refused("New", await forms.RunAsync(form, await current.RequireAsync(), ct));
    }

    [HttpPost("confirm")]
    [May(Capability.AdministerAccounts)]
    [Tells(Deed.OrgansMerged)]
    public async Task<IActionResult> Confirm(MergerForm form, CancellationToken ct)
    {
        MergerPlan? changed = null;
        return ModelState.IsValid && await this.AcceptsAsync(async () => changed = await merge.RunAsync(form, ct), MergerForm.FieldOf)
            ? changed is null ? RedirectToAction(nameof(Index)) : Changed(new(form, changed, IsStale: true))
            : this.Refused("New", await forms.RunAsync(form, await current.RequireAsync(), ct));
    }

    private ViewResult Changed(PlanPage page)
    {
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View("Plan", page);
    }
}
