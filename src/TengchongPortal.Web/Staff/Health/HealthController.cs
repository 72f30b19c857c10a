using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Health;

[May(Capability.AdministerAccounts, Capability.KeepSite)]
[Route("staff/health")]
public sealed class HealthController(HealthQuery query) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await query.RunAsync(ct));
}
