using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Data.Policies;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Deeds;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Experts;

/// <summary>The register of experts (R46): written by one, confirmed by a second, retired when it must not be chosen any more.</summary>
[May(Capability.WriteDrafts, Capability.RunReleases)]
[Route(Address)]
public sealed class ExpertDeskController(ExpertsQuery experts, ExpertBook book, CurrentActor current) : Controller
{
    public const string Address = "staff/experts";

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await experts.RunAsync(new(), await current.RequireAsync(), ct));

    [HttpPost("")]
    [Tells(Deed.ExpertEntered)]
    public async Task<IActionResult> Enter(ExpertForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var actor = await current.RequireAsync();
        return ModelState.IsValid && await this.AcceptsAsync(() => book.EnterAsync(form.ToWords(), actor, current.Now, current.Origin, ct), ExpertForm.FieldOf)
            ? RedirectToAction(nameof(Index))
            : this.Refused(nameof(Index), await experts.RunAsync(form, actor, ct));
    }

    [HttpPost("{expertId:guid}/confirm")]
    [May(Capability.RunReleases)]
    [Tells(Deed.ExpertConfirmed)]
    public async Task<IActionResult> Confirm(Guid expertId, CancellationToken ct)
    {
        await book.ConfirmAsync(expertId, await current.RequireAsync(), current.Now, current.Origin, ct);
        return RedirectToAction(nameof(Index));
    }

    [HttpPost("{expertId:guid}/retire")]
    [May(Capability.RunReleases)]
    [Tells(Deed.ExpertRetired)]
    public async Task<IActionResult> Retire(Guid expertId, CancellationToken ct)
    {
        await book.RetireAsync(expertId, await current.RequireAsync(), current.Now, current.Origin, ct);
        return RedirectToAction(nameof(Index));
    }
}
