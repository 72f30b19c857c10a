using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace TengchongPortal.Web.Citizens.Figures.Carriers;

/// <summary>Where the city discloses besides this site, who keeps it, and how much stands there.</summary>
[AllowAnonymous]
public sealed class CarriersController(CarriersQuery carriers) : Controller
{
    [HttpGet("carriers")]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await carriers.RunAsync(ct));
}
