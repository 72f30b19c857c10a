using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Deeds;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Letters.StickingPoints;

/// <summary>办事堵点归并: which reports speak of the same thing is suggested with its reason, and decided by a person.</summary>
[May(Capability.HandleLetters)]
[Route("staff/sticking-points")]
public sealed class StickingPointsAtWorkController(LikePointsQuery points, MergePoints merge, CurrentActor current) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await points.RunAsync(await current.RequireAsync(), ChinaTime.DayOf(current.Now), ct));

    [HttpPost("{id:guid}/merge")]
    [Tells(Deed.LetterHandled)]
    public async Task<IActionResult> Merge(Guid id, MergeForm form, CancellationToken ct) => await this.AcceptsAsync(() => merge.RunAsync(id, form, ct))
        ? RedirectToAction(nameof(Index))
        : this.Refused(nameof(Index), await points.RunAsync(await current.RequireAsync(), ChinaTime.DayOf(current.Now), ct));
}
