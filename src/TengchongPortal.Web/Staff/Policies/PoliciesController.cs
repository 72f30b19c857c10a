using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Policies;

[May(Capability.WriteDrafts, Capability.ReviewFirst, Capability.RunReleases, Capability.SignFinally, Capability.Supervise)]
[Route("staff/policies")]
public sealed class PoliciesController(PolicyWorkQuery work, CurrentActor current) : Controller
{
    public const string Address = "/staff/policies";

    public static ImmutableArray<Capability> Readers { get; } = [Capability.WriteDrafts, Capability.ReviewFirst, Capability.RunReleases, Capability.SignFinally, Capability.Supervise];

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct) => View("Policies", await work.RunAsync(await current.RequireAsync(), current.Now, ct));
}
