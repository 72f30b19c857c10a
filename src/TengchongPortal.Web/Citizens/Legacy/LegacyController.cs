using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Citizens.Legacy;

/// <summary>Addresses of the old site: those that the import brought along lead on for ever, the others say honestly that they end here.</summary>
[AllowAnonymous]
public sealed class LegacyController(LegacyAddressQuery addresses) : Controller
{
    [HttpGet("info/{column}/{id}.htm")]
    public async Task<IActionResult> Record(CancellationToken ct)
    {
        if (await addresses.RunAsync(Request.Path.Value!, ct) is { } document)
        {
            return LocalRedirectPermanent(PublicAddresses.Record(document));
        }

        Response.StatusCode = StatusCodes.Status410Gone;

        return View("NotCarriedOver");
    }
}
