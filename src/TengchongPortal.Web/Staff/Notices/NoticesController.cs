using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Web.Components.Deeds;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Notices;

[May]
[Route("staff/notices")]
public sealed class NoticesController(NoticesQuery query, ReadNotices read, CurrentActor current) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(long? before, CancellationToken ct) => ModelState.IsValid
        ? View(await query.RunAsync(await current.RequireAsync(), before, ct))
        : throw new RuleBrokenException("content.cursor", "翻页位置有误，请从通知首页重新进入。");

    [HttpPost("read")]
    [Tells(Deed.NoticesRead)]
    public async Task<IActionResult> Read(ReadForm form, CancellationToken ct)
    {
        await read.RunAsync(form, await current.RequireAsync(), ct);
        return RedirectToAction(nameof(Index));
    }
}
