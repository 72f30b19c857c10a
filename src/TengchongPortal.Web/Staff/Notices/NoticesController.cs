using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Notices;

[May]
[Route("staff/notices")]
public sealed class NoticesController(NoticesQuery query, ReadNotices read, CurrentActor current) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(long? before, CancellationToken ct) =>
        View(await query.RunAsync(await current.RequireAsync(), ModelState.IsValid ? before : null, ct));

    [HttpPost("read")]
    public async Task<IActionResult> Read(ReadForm form, CancellationToken ct)
    {
        await read.RunAsync(form, await current.RequireAsync(), ct);
        return RedirectToAction(nameof(Index));
    }
}
