using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Deeds;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Organisations;

/// <summary>The register of who answers for openness: where it has gaps, and what one organ states.</summary>
[May(Capability.Supervise, Capability.AdministerAccounts, Capability.Audit, Capability.WriteDrafts, Capability.KeepSite, Capability.ReviewFirst, Capability.SignFinally, Capability.RunReleases)]
[Route("staff/organisations")]
public sealed class OrganisationsController(GapsQuery gaps, ResponsibilityQuery page, ResponsibilityBook book, CurrentActor current) : Controller
{
    [HttpGet("")]
    [HttpGet("gaps")]
    public async Task<IActionResult> Gaps(bool all, CancellationToken ct) => View(await gaps.RunAsync(all, await current.RequireAsync(), ct));

    [HttpGet("{code}")]
    public async Task<IActionResult> Show(string code, CancellationToken ct) => View(await page.RunAsync(code, null, await current.RequireAsync(), ct));

    [HttpPost("{code}")]
    [Tells(Deed.ResponsibilityEntered)]
    public async Task<IActionResult> Enter(string code, ResponsibilityForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var actor = await current.RequireAsync();
        return ModelState.IsValid && await this.AcceptsAsync(() => book.EnterAsync(code, form.Said, actor, current.Origin, ct), ResponsibilityForm.FieldOf)
            ? RedirectToAction(nameof(Show), new { code })
            : this.Refused("Show", await page.RunAsync(code, form, actor, ct));
    }

    [HttpPost("{code}/{id:guid}/confirm")]
    [Tells(Deed.ResponsibilityConfirmed)]
    public async Task<IActionResult> Confirm(string code, Guid id, CancellationToken ct)
    {
        await book.ConfirmAsync(code, id, await current.RequireAsync(), current.Origin, ct);

        return RedirectToAction(nameof(Show), new { code });
    }

    [HttpPost("{code}/{id:guid}/decline")]
    [Tells(Deed.ResponsibilityDeclined)]
    public async Task<IActionResult> Decline(string code, Guid id, CancellationToken ct)
    {
        await book.DeclineAsync(code, id, await current.RequireAsync(), current.Origin, ct);

        return RedirectToAction(nameof(Show), new { code });
    }
}
