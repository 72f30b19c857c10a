using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using TengchongPortal.Web.Citizens.PageCache;
using TengchongPortal.Web.Foundations.Rates;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Citizens.SiteErrors;

/// <summary>Where somebody says that a page of ours is wrong (R114), follows what becomes of it by number, and everybody reads what was reported and done.</summary>
[AllowAnonymous]
[Route("site-errors")]
public sealed class SiteErrorsController(SiteErrorListQuery lists, ErrorContactsQuery contacts, ReportSiteError report, CameFrom cameFrom) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(int? year, CancellationToken ct) => ModelState.IsValid ? View(await lists.RunAsync(year, ct)) : throw new MissingException("year");

    [HttpGet("new")]
    [DrawnAnew]
    public async Task<IActionResult> New(string? about, CancellationToken ct)
    {
        // The field bears the name of the parameter, and would show it instead of what is filled in.
        ModelState.Remove(nameof(about));
        return View(await PageAsync(new() { About = cameFrom.Of(Request, Local(about)), FormKey = Guid.CreateVersion7() }, ct));
    }

    [HttpPost("new")]
    [EnableRateLimiting(RateLimits.SubmissionPolicy)]
    public async Task<IActionResult> Report(SiteErrorForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var number = "";

        return ModelState.IsValid && await this.AcceptsAsync(async () => number = await report.RunAsync(form, Request.Host.Host, ct), SiteErrorForm.FieldOf)
            ? RedirectToAction(nameof(Show), new { siteErrorNumber = number })
            : this.Refused(nameof(New), await PageAsync(form, ct));
    }

    /// <exception cref="MissingException">No such number.</exception>
    [DrawnAnew]
    [HttpGet("{siteErrorNumber:regex(^\\d{{8}}-\\d{{6}}$)}")]
    public async Task<IActionResult> Show(string siteErrorNumber, CancellationToken ct) => View(await lists.OfAsync(siteErrorNumber, ct));

    private async Task<SiteErrorPage> PageAsync(SiteErrorForm form, CancellationToken ct) => new(form, await contacts.RunAsync(Local(form.About), ct));

    private string? Local(string? about) => Url.IsLocalUrl(about) ? about : null;
}
