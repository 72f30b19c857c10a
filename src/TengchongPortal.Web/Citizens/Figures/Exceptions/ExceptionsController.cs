using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Citizens.Figures.Exceptions;

/// <summary>What is not disclosed, as numbers (信息公开例外台账, R180), for people and for programs.</summary>
[AllowAnonymous]
public sealed class ExceptionsController(ExceptionsQuery exceptions) : Controller
{
    [HttpGet("exceptions")]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await exceptions.RunAsync(ct));

    [HttpGet("exceptions.json")]
    public async Task<IActionResult> Machine(CancellationToken ct) => Json(ExceptionsJson.Of(await exceptions.RunAsync(ct)), JsonReader.Options);
}
