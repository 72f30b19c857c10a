using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Deeds;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Hotline;

/// <summary>12345 工单交换 (R132): files both ways, with totals that reconcile.</summary>
[May(Capability.HandleLetters)]
[Route("staff/hotline")]
public sealed class HotlineController(HotlineQuery hotline, ExchangeOrders exchange, CurrentActor current) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await hotline.RunAsync(ct));

    [HttpPost("")]
    [Tells(Deed.HotlineReceived)]
    public async Task<IActionResult> Receive(HotlineForm form, CancellationToken ct) =>
        ModelState.IsValid && await this.AcceptsAsync(() => exchange.ReceiveAsync(form, ct), nameof(HotlineForm.File))
            ? RedirectToAction(nameof(Index))
            : this.Refused(nameof(Index), await hotline.RunAsync(ct));

    /// <summary>The file of states and answers; a POST, for it is taken down who took it.</summary>
    [HttpPost("states")]
    public async Task<IActionResult> Issue(bool json, CancellationToken ct)
    {
        Response.Headers.CacheControl = "no-store";
        return File(await exchange.SendAsync(json, ct), json ? "application/json" : "text/csv", $"hotline-{current.Now:yyyyMMddHHmm}.{(json ? "json" : "csv")}");
    }
}
