using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Policies.Making;

/// <summary>规范性文件制定进度: the ledger before publication (R157).</summary>
[May(Capability.WriteDrafts, Capability.ReviewFirst, Capability.RunReleases, Capability.SignFinally, Capability.Supervise)]
[Route("staff/policies/making")]
public sealed class MakingController(MakingQuery making, CurrentActor current) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await making.RunAsync(await current.RequireAsync(), ct));
}
