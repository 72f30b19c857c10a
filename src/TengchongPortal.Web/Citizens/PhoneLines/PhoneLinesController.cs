using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace TengchongPortal.Web.Citizens.PhoneLines;

/// <summary>政务热线登记册 (R134): one number for everything, what is kept beside it and why, what was merged into it.</summary>
[AllowAnonymous]
[Route("phone-lines")]
public sealed class PhoneLinesController(PhoneLinesQuery lines) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await lines.RunAsync(ct));
}
