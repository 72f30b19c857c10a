using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Questions;

[May(Capability.RunReleases, Capability.KeepSite, Capability.Supervise)]
[Route("staff/questions")]
public sealed class QuestionsController(QuestionsQuery query) : Controller
{
    public static ImmutableArray<Capability> Readers { get; } = [Capability.RunReleases, Capability.KeepSite, Capability.Supervise];

    [HttpGet("")]
    public async Task<IActionResult> Index(int days, CancellationToken ct) => View("Questions", await query.RunAsync(days, ct));
}
