using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Data.Reading;
using TengchongPortal.Web.Components.Finding;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Citizens.Places;

/// <summary>What concerns a township or a street (涉及本地的信息, R179), whoever published it.</summary>
[AllowAnonymous]
[Route("organs/{code}/place")]
public sealed class PlacesController(PlaceQuery places, SuccessorQuery successors) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(string code, [FromQuery] ListFilter filter, CancellationToken ct)
    {
        if (await successors.RunAsync(code, ct) is { } successor)
        {
            return LocalRedirectPermanent(PlaceQuery.AddressOf(successor));
        }

        var page = await places.FrameAsync(code, ct);

        return await this.AcceptsAsync(async () => page = await places.ListAsync(page, filter, ct), ReadFilter.FieldOf)
            ? View(page)
            : this.Refused(nameof(Show), await places.UnlistedAsync(page, filter, ct));
    }
}
