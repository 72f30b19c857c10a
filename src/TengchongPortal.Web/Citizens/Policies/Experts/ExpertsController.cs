using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace TengchongPortal.Web.Citizens.Policies.Experts;

/// <summary>The experts who explain policies, each by name and post, with their own words on interests (R46).</summary>
[AllowAnonymous]
public sealed class ExpertsController(ExpertListQuery experts) : Controller
{
    [HttpGet("interpretations/experts")]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await experts.RunAsync(ct));
}
