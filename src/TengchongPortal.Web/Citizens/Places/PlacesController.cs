using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Web.Components.Finding;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Citizens.Places;

/// <summary>What concerns a township or a street (涉及本地的信息, R179), whoever published it.</summary>
[AllowAnonymous]
[Route("organs/{code}/place")]
public sealed class PlacesController(PlaceQuery places) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(string code, [FromQuery] ListFilter filter, CancellationToken ct)
    {
        var page = await places.FrameAsync(code, ct);

        return await this.AcceptsAsync(async () => page = await places.ListAsync(page, filter, ct), ReadFilter.FieldOf)
            ? View(page)
            : this.Refused(nameof(Show), await places.UnreadAsync(page, filter, ct));
    }
}
