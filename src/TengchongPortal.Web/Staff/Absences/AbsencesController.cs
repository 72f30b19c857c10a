using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using TengchongPortal.Data.Staff;
using TengchongPortal.Web.Components.Deeds;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Rates;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Absences;

/// <summary>The absences of the own person; for an administrator, of the persons in the own subtree.</summary>
[May]
[Route("staff/absences")]
public sealed class AbsencesController(AbsencePageQuery pages, AbsenceBook book, EnterAbsence enter, CurrentActor current) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct)
    {
        var actor = await current.RequireAsync();
        return View("Absences", await pages.RunAsync(actor.Id, null, actor, ct));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken ct) => View("Absences", await pages.RunAsync(id, null, await current.RequireAsync(), ct));

    [HttpPost("{id:guid}")]
    [EnableRateLimiting(RateLimits.SignInPolicy)]
    [Tells(Deed.AbsenceEntered)]
    public async Task<IActionResult> Enter(Guid id, AbsenceForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var actor = await current.RequireAsync();
        var page = await pages.RunAsync(id, form, actor, ct);
        return ModelState.IsValid && await this.AcceptsAsync(() => enter.RunAsync(id, form, ct))
            ? RedirectToAction(nameof(Show), new { id })
            : this.Refused("Absences", page);
    }

    [HttpPost("{id:guid}/end")]
    [Tells(Deed.AbsenceEnded)]
    public async Task<IActionResult> End(Guid id, CancellationToken ct)
    {
        var absence = await book.EndAsync(id, await current.RequireAsync(), current.Origin, ct);

        return RedirectToAction(nameof(Show), new { id = absence.PersonId });
    }
}
