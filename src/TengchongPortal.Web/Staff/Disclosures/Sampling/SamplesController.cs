using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Deeds;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Disclosures.Sampling;

/// <summary>发布后抽查: the office looks again at a share of what went out without passing its hands (workflow.md 3.4).</summary>
[Route("staff/samples")]
public sealed class SamplesController(SamplesQuery query, JudgeSample judge, CurrentActor current) : Controller
{
    [HttpGet("")]
    [May(Capability.ReviewOffice, Capability.Supervise)]
    public async Task<IActionResult> Index(DateOnly? month, CancellationToken ct) =>
        View("Samples", await query.RunAsync(month, await current.RequireAsync(), current.Now, ct));

    [HttpGet("{editionId:guid}")]
    [May(Capability.ReviewOffice)]
    public async Task<IActionResult> Show(Guid editionId, CancellationToken ct) => View("Sample", await judge.DrawAsync(editionId, new SampleForm(), ct));

    [HttpPost("{editionId:guid}")]
    [May(Capability.ReviewOffice)]
    [Tells(Deed.SampleJudged)]
    public async Task<IActionResult> Give(Guid editionId, SampleForm form, CancellationToken ct)
    {
        var page = await judge.DrawAsync(editionId, form, ct);
        return ModelState.IsValid && await this.AcceptsAsync(() => judge.GiveAsync(editionId, form, ct), nameof(form.Remark))
            ? RedirectToAction(nameof(Index))
            : this.Refused("Sample", page);
    }
}
