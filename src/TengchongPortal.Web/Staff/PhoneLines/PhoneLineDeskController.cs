using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Data.Organisations.Lines;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Deeds;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.PhoneLines;

/// <summary>热线登记 at work (R134): one states a line, a second of the office confirms it, and what stands on pages without it is listed.</summary>
[May(Capability.Supervise, Capability.WriteDrafts, Capability.KeepSite, Capability.ReviewFirst, Capability.SignFinally, Capability.RunReleases)]
[Route("staff/phone-lines")]
public sealed class PhoneLineDeskController(PhoneLineDeskQuery desk, PhoneLineBook book, CurrentActor current) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string? phoneLine, CancellationToken ct) => View(await desk.RunAsync(phoneLine, await current.RequireAsync(), ct));

    [HttpPost("")]
    [Tells(Deed.PhoneLineEntered)]
    public async Task<IActionResult> Enter(PhoneLineForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var actor = await current.RequireAsync();
        return ModelState.IsValid && await this.AcceptsAsync(() => book.EnterAsync(form.Said, actor, current.Now, current.Origin, ct), PhoneLineForm.FieldOf)
            ? RedirectToAction(nameof(Index))
            : this.Refused(nameof(Index), await desk.RunAsync(null, actor, ct) with { Form = form });
    }

    [HttpPost("{id:guid}/confirm")]
    [Tells(Deed.PhoneLineConfirmed)]
    public Task<IActionResult> Confirm(Guid id, CancellationToken ct) => DecideAsync(id, ProposalOutcome.Confirmed, ct);

    [HttpPost("{id:guid}/decline")]
    [Tells(Deed.PhoneLineDeclined)]
    public Task<IActionResult> Decline(Guid id, CancellationToken ct) => DecideAsync(id, ProposalOutcome.Declined, ct);

    private async Task<IActionResult> DecideAsync(Guid id, ProposalOutcome outcome, CancellationToken ct)
    {
        await book.DecideAsync(id, outcome, await current.RequireAsync(), current.Now, current.Origin, ct);
        return RedirectToAction(nameof(Index));
    }
}
