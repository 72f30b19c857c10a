using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Web.Components.Codes;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Foundations.Site;

namespace TengchongPortal.Web.Citizens.Disclosures.Codes;

/// <summary>The QR code of a permanent address as a picture of our own: it works on paper as long as the address does.</summary>
[AllowAnonymous]
public sealed class CodesController(PublicRegister register, SiteProfile site) : Controller
{
    /// <exception cref="MissingException">Nothing was ever public at this address.</exception>
    [HttpGet("records/{id:guid}/qr.svg")]
    public async Task<IActionResult> Picture(Guid id, CancellationToken ct)
    {
        if (!await register.Addresses.AnyAsync(record => record.DocumentId == id, ct))
        {
            throw new MissingException();
        }

        var code = QrCode.Of(new Uri(site.BaseUrl, PublicAddresses.Record(id)).AbsoluteUri);
        return Content(Drawn(code), "image/svg+xml; charset=utf-8");
    }

    private static string Drawn(QrCode code) => string.Create(
        CultureInfo.InvariantCulture,
        $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {code.Size} {code.Size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h{code.Size}v{code.Size}H0z"/><path d="{code.Path}"/></svg>""");
}
