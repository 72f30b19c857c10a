using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using TengchongPortal.Web.Components.Deeds;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Rates;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Own;

/// <summary>The own second factor (双因素). Recovery codes end on their page instead of a redirect: they must not rest in a cookie.</summary>
[May]
[OpenBeforeEntry(EntryDuties.SecondFactor)]
[Route("staff/own/second-factor")]
public sealed class SecondFactorController(SecondFactorPageQuery pages, OwnSecondFactor factor) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(CancellationToken ct) => View("SecondFactor", await pages.RunAsync(null, ct));

    [HttpPost("")]
    [EnableRateLimiting(RateLimits.SignInPolicy)]
    [Tells(Deed.SecondFactorChanged)]
    public Task<IActionResult> Enrol(EnrolForm form, CancellationToken ct) => AnswerAsync(() => factor.EnrolAsync(form, ct), form, ct);

    [HttpPost("codes")]
    [EnableRateLimiting(RateLimits.SignInPolicy)]
    [Tells(Deed.SecondFactorChanged)]
    public Task<IActionResult> Renew(PresenceForm form, CancellationToken ct) => AnswerAsync(() => factor.RenewAsync(form.OneTimePassword, ct), null, ct);

    [HttpPost("remove")]
    [EnableRateLimiting(RateLimits.SignInPolicy)]
    [Tells(Deed.SecondFactorChanged)]
    public Task<IActionResult> Remove(PresenceForm form, CancellationToken ct) => AnswerAsync(async () =>
    {
        await factor.RemoveAsync(form.OneTimePassword, ct);
        return [];
    }, null, ct);

    private async Task<IActionResult> AnswerAsync(Func<Task<ImmutableArray<string>>> deed, EnrolForm? typed, CancellationToken ct)
    {
        ImmutableArray<string> codes = [];
        if (!ModelState.IsValid || !await this.AcceptsAsync(async () => codes = await deed()))
        {
            return this.Refused("SecondFactor", await pages.RunAsync(typed, ct));
        }

        return codes.IsEmpty ? RedirectToAction(nameof(Show)) : View("RecoveryCodes", new RecoveryPage(codes));
    }
}
