using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Citizens.Log;

/// <summary>The publication log (公开日志): what became public and what ceased to be, in a chain of hashes that anybody can recompute.</summary>
[AllowAnonymous]
[Route("log")]
public sealed class LogController(LogQuery log) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string? from, CancellationToken ct) => View(await log.RunAsync(PlaceOf(from), ct));

    [HttpGet("/log.json")]
    public async Task<IActionResult> Machine(string? from, CancellationToken ct) =>
        Json(LogJson.Of(await log.RunAsync(PlaceOf(from), ct)), JsonReader.Options);

    private static long? PlaceOf(string? from) => string.IsNullOrEmpty(from) ? null
        : long.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) && sequence > 0 ? sequence
        : throw new RuleBrokenException("content.cursor", "日志的序号应当是正整数。");
}
