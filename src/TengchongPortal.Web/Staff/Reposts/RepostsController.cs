using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Deeds;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Reposts;

/// <summary>The queue of texts of higher governments to repost (R115): what was received when, how long there is left, and whether the source still says the same.</summary>
[May(Capability.WriteDrafts, Capability.KeepSite, Capability.RunReleases, Capability.Supervise)]
[Route(Address)]
public sealed class RepostsController(RepostQueueQuery queue, RepostPageQuery pages, HandleRepost handle, CurrentActor current) : Controller
{
    public const string Address = "staff/reposts";

    public static ImmutableArray<Capability> Readers { get; } = [Capability.WriteDrafts, Capability.KeepSite, Capability.RunReleases, Capability.Supervise];

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await queue.RunAsync(await current.RequireAsync(), current.Now, ct));

    [HttpGet("new")]
    public async Task<IActionResult> New(CancellationToken ct) => View(await pages.ForNewAsync(new(), await current.RequireAsync(), ct));

    [HttpPost("new")]
    [Tells(Deed.RepostReceived)]
    public async Task<IActionResult> Receive(RepostForm form, CancellationToken ct)
    {
        var page = await pages.ForNewAsync(form, await current.RequireAsync(), ct);
        return ModelState.IsValid && await this.AcceptsAsync(() => handle.ReceiveAsync(form, ct), RepostForm.FieldOf)
            ? RedirectToAction(nameof(Index))
            : this.Refused(nameof(New), page);
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken ct) => View(await pages.RunAsync(id, await current.RequireAsync(), current.Now, ct));

    [HttpPost("{id:guid}/look")]
    [Tells(Deed.RepostLookedAt)]
    public async Task<IActionResult> Look(Guid id, LookForm form, CancellationToken ct)
    {
        var page = await pages.RunAsync(id, await current.RequireAsync(), current.Now, ct);
        return ModelState.IsValid && await this.AcceptsAsync(() => handle.LookAsync(id, form, ct), LookForm.FieldOf)
            ? RedirectToAction(nameof(Show), new { id })
            : this.Refused(nameof(Show), page with { Look = form });
    }

    [HttpPost("{id:guid}/aside")]
    [Tells(Deed.RepostSetAside)]
    public async Task<IActionResult> SetAside(Guid id, AsideForm form, CancellationToken ct)
    {
        var page = await pages.RunAsync(id, await current.RequireAsync(), current.Now, ct);
        return ModelState.IsValid && await this.AcceptsAsync(() => handle.SetAsideAsync(id, form, ct), AsideForm.FieldOf)
            ? RedirectToAction(nameof(Show), new { id })
            : this.Refused(nameof(Show), page with { Aside = form });
    }
}
