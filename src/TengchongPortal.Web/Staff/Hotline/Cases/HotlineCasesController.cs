using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Deeds;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Hotline.Cases;

/// <summary>移交热线的来信 (R132): the file of letters that the office handed on, and the file of what the hotline says of them.</summary>
[May(Capability.HandleLetters)]
[Route("staff/hotline/cases")]
public sealed class HotlineCasesController(HotlineCasesQuery cases, ExchangeCases exchange, CurrentActor current) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await cases.RunAsync(await current.RequireAsync(), ct));

    [HttpPost("")]
    [Tells(Deed.HotlineResultsReceived)]
    public async Task<IActionResult> Receive(HotlineCasesForm form, CancellationToken ct) =>
        ModelState.IsValid && await this.AcceptsAsync(() => exchange.ReceiveAsync(form, ct), nameof(HotlineCasesForm.File))
            ? RedirectToAction(nameof(Index))
            : this.Refused(nameof(Index), await cases.RunAsync(await current.RequireAsync(), ct));

    /// <summary>The file of letters; a POST, for it is taken down who took it.</summary>
    [HttpPost("file")]
    public async Task<IActionResult> Issue(bool json, CancellationToken ct)
    {
        Response.Headers.CacheControl = "no-store";
        return File(await exchange.SendAsync(json, ct), json ? "application/json" : "text/csv", $"hotline-cases-{current.Now:yyyyMMddHHmm}.{(json ? "json" : "csv")}");
    }
}
