using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Staffing;

[May(Capability.Supervise, Capability.RunReleases, Capability.AdministerAccounts)]
[Route("staff/staffing")]
public sealed class StaffingController(StaffingPageQuery page, CurrentActor current) : Controller
{
    public static ImmutableArray<Capability> Readers { get; } = [Capability.Supervise, Capability.RunReleases, Capability.AdministerAccounts];

    [HttpGet("")]
    public async Task<IActionResult> Index(bool all, CancellationToken ct) => View(await page.RunAsync(all, await current.RequireAsync(), ct));
}
