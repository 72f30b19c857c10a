using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace TengchongPortal.Web.Citizens.Home;

/// <summary>The first page.</summary>
[AllowAnonymous]
[Route("")]
public sealed class HomeController(HomeQuery home) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await home.RunAsync(ct));
}
