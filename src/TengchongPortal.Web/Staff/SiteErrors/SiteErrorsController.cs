using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Deeds;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.SiteErrors;

/// <summary>The reports of errors that lie at the organs of a person: what is due first, and each with the steps that the person may take (R114).</summary>
[May(Capability.KeepSite, Capability.RunReleases, Capability.WriteDrafts, Capability.Supervise)]
[Route(Address)]
public sealed class SiteErrorsController(SiteErrorQueueQuery queue, TakeSiteError take, HandDownErrors hand, CurrentActor current) : Controller
{
    public const string Address = "staff/site-errors";

    public static ImmutableArray<Capability> Readers { get; } = [Capability.KeepSite, Capability.RunReleases, Capability.WriteDrafts, Capability.Supervise];

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await queue.RunAsync(await current.RequireAsync(), current.Now, ct));

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken ct) => View(await queue.OfAsync(id, await current.RequireAsync(), current.Now, ct));

    /// <summary>Where notices lead, which know the number only.</summary>
    [HttpGet("{siteErrorNumber}")]
    public async Task<IActionResult> Numbered(string siteErrorNumber, CancellationToken ct) => RedirectToAction(nameof(Show), new { id = await queue.IdOfAsync(siteErrorNumber, await current.RequireAsync(), current.Now, ct) });

    [HttpPost("{id:guid}")]
    [Tells(Deed.SiteErrorHandled)]
    public async Task<IActionResult> Take(Guid id, TakeForm form, CancellationToken ct)
    {
        var page = await queue.OfAsync(id, await current.RequireAsync(), current.Now, ct);
        return ModelState.IsValid && await this.AcceptsAsync(() => take.RunAsync(id, form, ct), TakeForm.FieldOf)
            ? RedirectToAction(nameof(Show), new { id })
            : this.Refused(nameof(Show), page with { Form = form });
    }

    [HttpPost("hand-down")]
    [May(Capability.KeepSite, Capability.RunReleases)]
    [Tells(Deed.SiteErrorsHandedDown)]
    public async Task<IActionResult> HandDown(HandDownForm form, CancellationToken ct)
    {
        var page = await queue.RunAsync(await current.RequireAsync(), current.Now, ct);
        return ModelState.IsValid && await this.AcceptsAsync(() => hand.RunAsync(form, ct), nameof(HandDownForm.File))
            ? RedirectToAction(nameof(Index))
            : this.Refused(nameof(Index), page with { HandDown = form });
    }
}
