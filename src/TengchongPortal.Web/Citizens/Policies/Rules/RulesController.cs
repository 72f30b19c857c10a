using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace TengchongPortal.Web.Citizens.Policies.Rules;

/// <summary>The register of the rules by which openness work is done (R152).</summary>
[AllowAnonymous]
public sealed class RulesController(RulesQuery rules) : Controller
{
    [HttpGet("rules")]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await rules.RunAsync(ct));
}
