using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace TengchongPortal.Web.Citizens.Finding;

/// <summary>The one field on every page: an index number or a document number leads straight to its record, other words to the titles that hold them.</summary>
[AllowAnonymous]
[Route("search")]
public sealed class SearchController(WhereaboutsQuery whereabouts) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Find(string? q, CancellationToken ct) => LocalRedirect(await whereabouts.RunAsync(q, ct));
}
