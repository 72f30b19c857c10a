using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Citizens.Policies.Reports;

/// <summary>How policies are explained, quarter by quarter, and by which heads of organs (R32).</summary>
[AllowAnonymous]
[Route("interpretations/report")]
public sealed class ReportsController(QuarterReportQuery reports) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(int? year, int? quarter, CancellationToken ct) =>
        ModelState.IsValid ? View(await reports.RunAsync(year, quarter, ct)) : throw new MissingException("quarter");
}
