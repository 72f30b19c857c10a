using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Data.Staff.Roster;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Deeds;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Roster;

/// <summary>应急值班表: read by whoever makes it, answers for it or stands in it; made by the office and the administrator.</summary>
[May(Capability.RunReleases, Capability.AdministerAccounts, Capability.Supervise, Capability.HoldSecrecyKey, Capability.HoldLeaderKey)]
[Route("staff/roster")]
public sealed class RosterController(RosterPageQuery pages, RosterBook book, CurrentActor current) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string? organ, CancellationToken ct) =>
        View("Roster", await pages.RunAsync(organ, null, await current.RequireAsync(), ct));

    [HttpPost("")]
    [Tells(Deed.ShiftEntered)]
    public async Task<IActionResult> Enter(ShiftForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var actor = await current.RequireAsync();
        var page = await pages.RunAsync(form.Organ, form, actor, ct);
        return ModelState.IsValid && await this.AcceptsAsync(() => book.EnterAsync(form.ToWish(), actor, current.Origin, ct), ShiftForm.FieldOf)
            ? RedirectToAction(nameof(Index), new { organ = form.Organ })
            : this.Refused("Roster", page);
    }

    [HttpPost("{id:guid}/end")]
    [Tells(Deed.ShiftEnded)]
    public async Task<IActionResult> End(Guid id, string? organ, CancellationToken ct)
    {
        await book.EndAsync(id, await current.RequireAsync(), current.Origin, ct);

        return RedirectToAction(nameof(Index), new { organ });
    }
}
