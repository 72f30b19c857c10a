using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Trails;

[May(Capability.Audit, Capability.AdministerAudit)]
[Route("staff/audit")]
public sealed class TrailController(TrailQuery trail, RefusedActsQuery refused, CurrentActor current) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(TrailForm form, CancellationToken ct)
    {
        TrailPage? page = null;
        var reader = await current.RequireAsync();
        var isRead = ModelState.IsValid && await this.AcceptsAsync(async () => page = await trail.RunAsync(form, reader, ct));
        return isRead ? View(page! with { RefusedLately = await refused.RunAsync(reader, ct) }) : this.Refused(TrailPage.Unread(form));
    }
}
