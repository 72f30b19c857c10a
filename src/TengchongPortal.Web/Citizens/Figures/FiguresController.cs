using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Citizens.Figures;

/// <summary>A year in numbers (公开数字), as of now or as of a moment in the past, for people and for programs.</summary>
[AllowAnonymous]
public sealed class FiguresController(FiguresQuery figures, TimeProvider clock) : Controller
{
    [HttpGet("figures")]
    public IActionResult Now() => LocalRedirect(PublicAddresses.Figures(ChinaTime.DayOf(clock.GetUtcNow()).Year));

    [HttpGet("figures/{year:int}")]
    public async Task<IActionResult> Show(int year, string? asOf, CancellationToken ct)
    {
        var page = await figures.FrameAsync(year, asOf, ct);

        return await this.AcceptsAsync(async () => page = await figures.CountAsync(page, ct), nameof(asOf)) ? View(page) : this.Refused(nameof(Show), page);
    }

    [HttpGet("figures/{year:int}.json")]
    public async Task<IActionResult> Machine(int year, string? asOf, CancellationToken ct) =>
        Json(FiguresJson.Of(await figures.CountAsync(await figures.FrameAsync(year, asOf, ct), ct)), JsonReader.Options);
}
