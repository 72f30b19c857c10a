using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Citizens.Incidents;

/// <summary>突发事件应对: what was said of a grave event, in which order and how soon (R37).</summary>
[AllowAnonymous]
[Route("incidents")]
public sealed class IncidentsController(IncidentsQuery incidents) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await incidents.RunAsync(ct));

    /// <exception cref="MissingException">No such number.</exception>
    [HttpGet("{incidentNumber:regex(^\\d{{8}}-\\d{{6}}$)}")]
    public async Task<IActionResult> Show(string incidentNumber, CancellationToken ct) => View(await incidents.OfAsync(incidentNumber, ct));
}
