using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace TengchongPortal.Web.Citizens.Disclosures.Changes;

/// <summary>What an edition changed, for everybody to see.</summary>
[AllowAnonymous]
public sealed class ChangesController(EditionChangesQuery changes) : Controller
{
    [HttpGet("records/{id:guid}/editions/{number:int}/changes")]
    public async Task<IActionResult> Show(Guid id, int number, CancellationToken ct) => View(await changes.RunAsync(id, number, ct));
}
