using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Web.Components.Sheets;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Foundations.Site;

namespace TengchongPortal.Web.Citizens.Policies.Reports;

/// <summary>How policies are explained, quarter by quarter, and by which heads of organs (R32): as a page, and as a file for tables.</summary>
[AllowAnonymous]
public sealed class ReportsController(QuarterReportQuery reports, SiteProfile site) : Controller
{
    private const string Name = "政策解读情况";

    [HttpGet("interpretations/report")]
    public async Task<IActionResult> Index([FromQuery] ReportFilter filter, CancellationToken ct) => View(await RunAsync(filter, ct));

    [HttpGet("interpretations/report.csv")]
    public async Task<IActionResult> Text([FromQuery] ReportFilter filter, CancellationToken ct)
    {
        var page = await RunAsync(filter, ct);
        return File(CsvWriting.Write(ReportSheet.RowsOf(page, site.BaseUrl)), "text/csv; charset=utf-8", $"{Name}{page.Name}.csv");
    }

    [HttpGet("interpretations/report.xlsx")]
    public async Task<IActionResult> Workbook([FromQuery] ReportFilter filter, CancellationToken ct)
    {
        var page = await RunAsync(filter, ct);
        return File(WorkbookWriting.Write(("政策文件", ReportSheet.RowsOf(page, site.BaseUrl)), ("主要负责人解读", ReportSheet.HeadsOf(page))), WorkbookWriting.MediaType, $"{Name}{page.Name}.xlsx");
    }

    private Task<QuarterReportPage> RunAsync(ReportFilter filter, CancellationToken ct) => ModelState.IsValid ? reports.RunAsync(filter, ct) : throw new MissingException("quarter");
}
