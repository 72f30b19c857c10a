using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Citizens.Concerns;

/// <summary>舆情回应: twelve hot fields with their owners, and each concern from question to result (R36, R38, R47).</summary>
[AllowAnonymous]
[Route("concerns")]
public sealed class ConcernsController(ConcernsQuery concerns) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await concerns.RunAsync(ct));

    /// <exception cref="MissingException">No such field.</exception>
    [HttpGet("fields/{concernField}")]
    public async Task<IActionResult> Field(string concernField, CancellationToken ct) => View(await concerns.OfFieldAsync(concernField, ct));

    /// <exception cref="MissingException">No such number.</exception>
    [HttpGet("{concernNumber:regex(^\\d{{8}}-\\d{{6}}$)}")]
    public async Task<IActionResult> Show(string concernNumber, CancellationToken ct) => View(await concerns.OfAsync(concernNumber, ct));
}
