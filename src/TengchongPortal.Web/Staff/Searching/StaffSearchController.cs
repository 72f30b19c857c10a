using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Searching;

[May]
[Route("staff/search")]
public sealed class StaffSearchController(StaffSearchQuery search, CurrentActor current) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Find(StaffSearchForm form, CancellationToken ct) =>
        View("StaffSearch", await search.RunAsync(form, await current.RequireAsync(), ct));
}
