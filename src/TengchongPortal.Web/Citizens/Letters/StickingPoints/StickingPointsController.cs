using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Web.Citizens.Letters.Writing;
using TengchongPortal.Web.Citizens.PageCache;
using TengchongPortal.Web.Components.Codes;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Rates;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Foundations.Site;

namespace TengchongPortal.Web.Citizens.Letters.StickingPoints;

/// <summary>办事堵点 (R39): a short form without an account, the receipt of a letter, and what was done about it.</summary>
[AllowAnonymous]
[Route("sticking-points")]
public sealed class StickingPointsController(ReportStickingPoint report, StickingPointsQuery points, LetterPass pass, SiteProfile site) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await points.RunAsync(ct));

    [HttpGet("new")]
    [DrawnAnew]
    public IActionResult Report(string? place)
    {
        ModelState.Clear(); // the field shows the place as it was cut, not as it was asked for
        return View("New", new StickingPointForm { FormKey = Guid.NewGuid(), Place = Cut(place) });
    }

    [HttpPost("new")]
    [DrawnAnew]
    [EnableRateLimiting(RateLimits.SubmissionPolicy)]
    public async Task<IActionResult> Report(StickingPointForm form, CancellationToken ct)
    {
        HeldPass? sent = null;
        if (ModelState.IsValid && await this.AcceptsAsync(async () => sent = await report.RunAsync(form, ct), nameof(form.Text)))
        {
            pass.Give(HttpContext, sent!.Letter, sent.Code);
            return RedirectToAction(nameof(WriteLetterController.Receipt), "WriteLetter");
        }

        return this.Refused("New", form);
    }

    /// <summary>The code that hangs at a counter.</summary>
    [HttpGet("qr.svg")]
    public IActionResult Code(string? place)
    {
        var code = QrCode.Of(new Uri(site.BaseUrl, PublicAddresses.StickingPointAt(Cut(place))).AbsoluteUri);
        return Content($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {code.Size} {code.Size}\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h{code.Size}v{code.Size}H0z\"/><path d=\"{code.Path}\"/></svg>", "image/svg+xml; charset=utf-8");
    }

    private static string Cut(string? place) => (place ?? "").Trim() is var tidy && tidy.Length > LetterWords.PlaceMaxLength ? tidy[..LetterWords.PlaceMaxLength] : tidy;
}
