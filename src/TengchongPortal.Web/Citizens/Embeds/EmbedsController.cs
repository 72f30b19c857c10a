using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Web.Citizens.Feeds;
using TengchongPortal.Web.Foundations.Doors;

namespace TengchongPortal.Web.Citizens.Embeds;

/// <summary>What is new, for the pages of the media centre (融媒体中心) and of others: a list in a frame that asks for no script and no cookie (R131).</summary>
[AllowAnonymous]
[Route("embeds")]
public sealed class EmbedsController(EmbedsQuery embeds, NewestQuery newest) : Controller
{
    private const int Usual = 10, Most = 20;

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await embeds.RunAsync(ct));

    /// <param name="most">How many lines, 1 to 20; ten when nothing fitting is said.</param>
    [HttpGet("{column}")]
    [FramedElsewhere]
    public async Task<IActionResult> Column(string column, string? most, CancellationToken ct) => Framed(await newest.OfColumnAsync(column, Lines(most), ct));

    [HttpGet("policies")]
    [FramedElsewhere]
    public async Task<IActionResult> Policies(string? most, CancellationToken ct) => Framed(await newest.OfPoliciesAsync(Lines(most), ct));

    [HttpGet("interpretations")]
    [FramedElsewhere]
    public async Task<IActionResult> Interpretations(string? most, CancellationToken ct) => Framed(await newest.OfInterpretationsAsync(Lines(most), ct));

    private ViewResult Framed(Newest list) => View("Frame", list);

    private static int Lines(string? most) => int.TryParse(most, out var lines) && lines is >= 1 and <= Most ? lines : Usual;
}
