using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using TengchongPortal.Web.Foundations.Rates;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Staff.Desk;

namespace TengchongPortal.Web.Staff.SignIn;

/// <summary>Asks for the code after the password; the way back is kept.</summary>
[AllowAnonymous]
[Route("staff/sign-in/code")]
public sealed class CodeController(SecondFactorDoor door) : Controller
{
    private const string Refusal = "动态口令或恢复码不正确，或已经用过。请等待下一个动态口令再试；连续输错会锁定账号。";

    [HttpGet("")]
    public async Task<IActionResult> Ask([FromQuery(Name = SignInForm.ReturnField)] string? address) => await door.IsAskedAsync()
        ? View("Code", new CodeForm { Return = address })
        : Again(address);

    [HttpPost("")]
    [EnableRateLimiting(RateLimits.SignInPolicy)]
    public async Task<IActionResult> Answer(CodeForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!await door.IsAskedAsync())
        {
            return Again(form.Return);
        }

        if (ModelState.IsValid && await this.KeptAsync(() => door.RunAsync(form.OneTimePassword, ct), otherwise: false))
        {
            return LocalRedirect(Url.IsLocalUrl(form.Return) ? form.Return : Url.Action(nameof(DeskController.Index), "Desk")!);
        }

        if (ModelState.IsValid)
        {
            ModelState.AddModelError("", Refusal);
        }

        return this.Refused("Code", form);
    }

    // The five minutes are over: the password is asked again, and the way back is kept.
    private RedirectToActionResult Again(string? address) =>
        RedirectToAction(nameof(SignInController.Enter), "SignIn", new RouteValueDictionary { [SignInForm.ReturnField] = address });
}
