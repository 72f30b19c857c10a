using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Data.Policies;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Deeds;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Policies.YearTopics;

/// <summary>年度重点主题 at work (R22): one person writes a topic of a year down, a second of the office confirms it, and drafts of that year offer it.</summary>
[May(Capability.WriteDrafts, Capability.ReviewFirst, Capability.RunReleases, Capability.SignFinally, Capability.Supervise)]
[Route("staff/policies/topics")]
public sealed class YearTopicsController(YearTopicsQuery topics, YearTopicBook book, CurrentActor current) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await topics.RunAsync(await current.RequireAsync(), null, current.Now, ct));

    [HttpPost("")]
    [May(Capability.RunReleases, Capability.WriteDrafts)]
    [Tells(Deed.YearTopicEntered)]
    public async Task<IActionResult> Enter(YearTopicForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var actor = await current.RequireAsync();
        return ModelState.IsValid && await this.AcceptsAsync(() => book.EnterAsync(form.Label!, form.Year!.Value, actor, current.Now, current.Origin, ct), YearTopicForm.FieldOf)
            ? RedirectToAction(nameof(Index))
            : this.Refused(nameof(Index), await topics.RunAsync(actor, form, current.Now, ct));
    }

    [HttpPost("{id:guid}/confirm")]
    [May(Capability.RunReleases)]
    [Tells(Deed.YearTopicConfirmed)]
    public Task<IActionResult> Confirm(Guid id, CancellationToken ct) => DecideAsync(id, ProposalOutcome.Confirmed, ct);

    [HttpPost("{id:guid}/decline")]
    [May(Capability.RunReleases)]
    [Tells(Deed.YearTopicDeclined)]
    public Task<IActionResult> Decline(Guid id, CancellationToken ct) => DecideAsync(id, ProposalOutcome.Declined, ct);

    private async Task<IActionResult> DecideAsync(Guid id, ProposalOutcome outcome, CancellationToken ct)
    {
        await book.DecideAsync(id, outcome, await current.RequireAsync(), current.Now, current.Origin, ct);
        return RedirectToAction(nameof(Index));
    }
}
