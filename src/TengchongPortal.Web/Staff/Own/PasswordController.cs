using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using TengchongPortal.Web.Components.Deeds;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Rates;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Staff.Desk;

namespace TengchongPortal.Web.Staff.Own;

/// <summary>The one room that is open while a one-time password has not been changed.</summary>
[May]
[OpenBeforeEntry(EntryDuties.Password)]
[Route("staff/own/password")]
public sealed class PasswordController(ChangeOwnPassword change) : Controller
{
    [HttpGet("")]
    public IActionResult Show() => View("Password", new PasswordForm());

    [HttpPost("")]
    [EnableRateLimiting(RateLimits.SignInPolicy)]
    [Tells(Deed.PasswordChanged)]
    public async Task<IActionResult> Change(PasswordForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        return ModelState.IsValid && await this.AcceptsAsync(() => change.RunAsync(form.OldPassword, form.NewPassword, ct))
            ? RedirectToAction(nameof(DeskController.Index), "Desk")
            : this.Refused("Password", form);
    }
}
