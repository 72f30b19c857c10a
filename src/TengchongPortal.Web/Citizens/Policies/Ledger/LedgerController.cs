using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Components.Sheets;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Foundations.Site;

namespace TengchongPortal.Web.Citizens.Policies.Ledger;

/// <summary>The ledger of normative documents (规范性文件台账): as a page, and as a file for tables.</summary>
[AllowAnonymous]
public sealed class LedgerController(LedgerQuery ledger, SiteProfile site) : Controller
{
    private const string Name = "规范性文件台账";

    [HttpGet("ledger")]
    public async Task<IActionResult> Index([FromQuery] LedgerFilter filter, CancellationToken ct)
    {
        var page = await ledger.PageAsync(ModelState.IsValid ? filter : new(), ct);
        return ModelState.IsValid ? View(page) : this.Refused(page with { Filter = filter, Lines = [] });
    }

    [HttpGet("ledger.csv")]
    public async Task<IActionResult> Text([FromQuery] LedgerFilter filter, CancellationToken ct) => ModelState.IsValid
        ? File(CsvWriting.Write(LedgerSheet.RowsOf(await ledger.RunAsync(filter, ct), site.BaseUrl)), "text/csv; charset=utf-8", $"{Name}.csv")
        : Explained();

    [HttpGet("ledger.xlsx")]
    public async Task<IActionResult> Workbook([FromQuery] LedgerFilter filter, CancellationToken ct) => ModelState.IsValid
        ? File(Workbook(await ledger.RunAsync(filter, ct)), WorkbookWriting.MediaType, $"{Name}.xlsx")
        : Explained();

    private byte[] Workbook(LedgerPage page) => WorkbookWriting.Write((Name, LedgerSheet.RowsOf(page, site.BaseUrl)), ("各年数量", LedgerSheet.CountsOf(page)));

    /// <summary>The page says what is wrong with the question; a file could not.</summary>
    private LocalRedirectResult Explained() => LocalRedirect($"{PublicAddresses.Ledger}{Request.QueryString}");
}
