using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using TengchongPortal.Data.Seeding;
using TengchongPortal.Web.Foundations.Rates;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Staff.Desk;

namespace TengchongPortal.Web.Staff.SignIn;

[AllowAnonymous]
[Route("staff")]
public sealed class SignInController(AdmitStaff admit, DemonstrationPeopleQuery people, LeaveStaff leave) : Controller
{
    /// <summary>One sentence for every reason: it must not tell which accounts exist.</summary>
    private const string Refusal = "用户名或密码不正确。连续输错五次，账号会锁定十五分钟。";

    [HttpGet("sign-in")]
    public async Task<IActionResult> Enter([FromQuery(Name = SignInForm.ReturnField)] string? address, CancellationToken ct) =>
        User.Identity?.IsAuthenticated == true
            ? LocalRedirect(Local(address))
            : View(await PageAsync(new() { Return = address }, ct));

    [HttpPost("sign-in")]
    [EnableRateLimiting(RateLimits.SignInPolicy)]
    public async Task<IActionResult> Enter(SignInForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var admission = ModelState.IsValid ? await this.KeptAsync(() => admit.RunAsync(form.Account.Trim(), form.Password, ct), Admission.Refused) : Admission.Refused;
        if (admission == Admission.Refused && ModelState.IsValid)
        {
            ModelState.AddModelError("", Refusal);
        }

        return admission switch
        {
            Admission.Inside => LocalRedirect(Local(form.Return)),
            Admission.CodeAsked => RedirectToAction(nameof(CodeController.Ask), "Code", new RouteValueDictionary { [SignInForm.ReturnField] = form.Return }),
            Admission.Refused => this.Refused(await PageAsync(form, ct)),
        };
    }

    [HttpPost("sign-out")]
    public async Task<IActionResult> Leave(CancellationToken ct)
    {
        await leave.RunAsync(ct);

        return RedirectToAction(nameof(Enter));
    }

    private string Local(string? address) => Url.IsLocalUrl(address) ? address : Url.Action(nameof(DeskController.Index), "Desk")!;

    private async Task<SignInPage> PageAsync(SignInForm form, CancellationToken ct)
    {
        var invented = await people.RunAsync(ct);
        return new(form, invented, invented.Count == 0 ? "" : PeopleSeed.DemonstrationPassword);
    }
}
