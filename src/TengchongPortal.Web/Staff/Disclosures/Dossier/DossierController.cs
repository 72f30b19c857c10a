using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Disclosures.Dossier;

[May]
[Route("staff/disclosures/{editionId:guid}")]
public sealed class DossierController(DossierReader reader, DossierQuery query, CompareRevisions compare, CurrentActor current) : Controller
{
    /// <remarks>To whom the dossier is shut, a colleague of another organ or an administrator, the page is what citizens read.</remarks>
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid editionId, [FromServices] TimeProvider clock, CancellationToken ct)
    {
        var actor = await current.RequireAsync();
        var edition = await reader.RequireAsync(editionId, actor, ct);
        return edition.IsOpenTo(actor)
            ? View(await query.RunAsync(edition, actor, clock.GetUtcNow(), ct))
            : LocalRedirect(PublicAddresses.Edition(edition.DocumentId, edition.Number));
    }

    [HttpGet("compare")]
    public async Task<IActionResult> Compare(Guid editionId, int from, int to, CancellationToken ct) =>
        View(await compare.RunAsync(await reader.RequireOpenAsync(editionId, await current.RequireAsync(), ct), from, to, ct));
}
