using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Web.Components.Sheets;
using TengchongPortal.Web.Foundations.Site;

namespace TengchongPortal.Web.Citizens.Policies.Ledger;

/// <summary>The ledger of normative documents (规范性文件台账): as a page, and as a file for tables.</summary>
[AllowAnonymous]
public sealed class LedgerController(LedgerQuery ledger, SiteProfile site) : Controller
{
    private const string Name = "规范性文件台账";

    [HttpGet("ledger")]
    public async Task<IActionResult> Index([FromQuery] LedgerFilter filter, CancellationToken ct) =>
        View(await ledger.PageAsync(ModelState.IsValid ? filter : new(), ct));

    [HttpGet("ledger.csv")]
    public async Task<IActionResult> Text([FromQuery] LedgerFilter filter, CancellationToken ct) =>
        File(CsvWriting.Write(LedgerSheet.RowsOf(await ledger.RunAsync(ModelState.IsValid ? filter : new(), ct), site.BaseUrl)), "text/csv; charset=utf-8", $"{Name}.csv");

    [HttpGet("ledger.xlsx")]
    public async Task<IActionResult> Workbook([FromQuery] LedgerFilter filter, CancellationToken ct) =>
        File(WorkbookWriting.Write(Name, LedgerSheet.RowsOf(await ledger.RunAsync(ModelState.IsValid ? filter : new(), ct), site.BaseUrl)), WorkbookWriting.MediaType, $"{Name}.xlsx");
}
