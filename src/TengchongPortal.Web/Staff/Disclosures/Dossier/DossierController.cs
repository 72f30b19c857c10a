using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Disclosures.Dossier;

[May]
[Route("staff/disclosures/{editionId:guid}")]
public sealed class DossierController(DossierReader reader, DossierQuery query, CompareRevisions compare, CurrentActor current) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid editionId, [FromServices] TimeProvider clock, CancellationToken ct)
    {
        var actor = await current.RequireAsync();
        return View(await query.RunAsync(await reader.RequireAsync(editionId, actor, ct), actor, clock.GetUtcNow(), ct));
    }

    [HttpGet("compare")]
    public async Task<IActionResult> Compare(Guid editionId, int from, int to, CancellationToken ct) =>
        View(await compare.RunAsync(await reader.RequireAsync(editionId, await current.RequireAsync(), ct), from, to, ct));
}
