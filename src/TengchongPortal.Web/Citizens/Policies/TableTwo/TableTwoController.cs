using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Components.Sheets;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Citizens.Policies.TableTwo;

/// <summary>What the annual report asks of the ledger (年度报告表二“主动公开政府信息情况”, 第二十条第（一）项), for any year: as a page, and as a file for tables.</summary>
[AllowAnonymous]
public sealed class TableTwoController(TableTwoQuery table) : Controller
{
    private const string Name = "主动公开政府信息情况";

    [HttpGet(PublicAddresses.TableTwo)]
    public async Task<IActionResult> Index(int? year, CancellationToken ct) => View(await RunAsync(year, ct));

    [HttpGet("ledger/table-two.csv")]
    public async Task<IActionResult> Text(int? year, CancellationToken ct)
    {
        var page = await RunAsync(year, ct);
        return File(CsvWriting.Write(page.Rows), "text/csv; charset=utf-8", $"{Name}{page.Year}年.csv");
    }

    [HttpGet("ledger/table-two.xlsx")]
    public async Task<IActionResult> Workbook(int? year, CancellationToken ct)
    {
        var page = await RunAsync(year, ct);
        return File(WorkbookWriting.Write((Name, page.Rows)), WorkbookWriting.MediaType, $"{Name}{page.Year}年.xlsx");
    }

    private Task<TableTwoPage> RunAsync(int? year, CancellationToken ct) => ModelState.IsValid ? table.RunAsync(year, ct) : throw new MissingException("year");
}
