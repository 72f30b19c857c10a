using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace TengchongPortal.Web.Citizens.SiteErrors;

/// <summary>Where somebody says that a page of ours is wrong: whom to ring or write to, with the address of the page ready.</summary>
[AllowAnonymous]
[Route("site-errors")]
public sealed class SiteErrorsController(ErrorContactsQuery contacts) : Controller
{
    [HttpGet("new")]
    public async Task<IActionResult> New(string? about, CancellationToken ct) => View(await contacts.RunAsync(Url.IsLocalUrl(about) ? about : null, ct));
}
