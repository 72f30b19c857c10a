using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Staff.Disclosures.Dossier;

namespace TengchongPortal.Web.Staff.Disclosures.SignOff;

/// <summary>The sign-off sheet of an edition, to read, to print, and to hold a printed one against.</summary>
[May]
[Route("staff/disclosures/{editionId:guid}/sheet")]
public sealed class SheetController(DossierReader reader, SheetQuery query, CurrentActor current) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid editionId, string? code, CancellationToken ct)
    {
        var edition = await reader.RequireOpenAsync(editionId, await current.RequireAsync(), ct);
        return View("Sheet", await query.RunAsync(edition, code, ct));
    }
}
