using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace TengchongPortal.Web.Citizens.About;

/// <summary>What the site itself owes its readers: what it keeps of them, and how far everybody can use it.</summary>
[AllowAnonymous]
public sealed class AboutController : Controller
{
    [HttpGet("privacy")]
    public IActionResult Privacy() => View();

    [HttpGet("domains")]
    public IActionResult Domains() => View();

    [HttpGet("accessibility")]
    public IActionResult Accessibility() => View();
}
