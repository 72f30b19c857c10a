using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Staff.Desk;

namespace TengchongPortal.Web.Staff.SignIn;

/// <summary>Comes in as an invented person by a click, so that anyone can walk a draft through all hands in five minutes.</summary>
[AllowAnonymous]
[DemonstrationOnly]
[Route("staff/sign-in/as")]
public sealed class DemonstrationSignInController(AdmitStaff admit) : Controller
{
    [HttpPost("{account}")]
    public async Task<IActionResult> Click(string account, [FromForm(Name = SignInForm.ReturnField)] string? address, CancellationToken ct)
    {
        if (!await admit.ClickAsync(account, ct))
        {
            throw new MissingException("account");
        }

        return LocalRedirect(Url.IsLocalUrl(address) ? address : Url.Action(nameof(DeskController.Index), "Desk")!);
    }
}
