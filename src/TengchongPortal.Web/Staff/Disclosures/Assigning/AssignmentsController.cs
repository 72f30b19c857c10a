using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Deeds;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Disclosures.Assigning;

/// <summary>The contributors of a text (R48): who is asked for what, and the part taken back.</summary>
[May(Capability.WriteDrafts)]
[Route("staff/contributors/{editionId:guid}")]
public sealed class AssignmentsController(AssignmentPageQuery pages, AssignmentBook book, CurrentActor current) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid editionId, CancellationToken ct) => View("Assignments", await pages.RunAsync(editionId, new(), await current.RequireAsync(), ct));

    [HttpPost("")]
    [Tells(Deed.ContributorAssigned)]
    public async Task<IActionResult> Assign(Guid editionId, AssignmentForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var clerk = await current.RequireAsync();
        var page = await pages.RunAsync(editionId, form, clerk, ct);
        return ModelState.IsValid && await this.AcceptsAsync(() => book.AssignAsync(editionId, form.Maker, form.Task ?? "", clerk, current.Now, current.Origin, ct), AssignmentForm.FieldOf)
            ? RedirectToAction(nameof(Show), new { editionId })
            : this.Refused("Assignments", page);
    }

    [HttpPost("{assignmentId:guid}/withdraw")]
    [Tells(Deed.ContributorWithdrawn)]
    public async Task<IActionResult> Withdraw(Guid editionId, Guid assignmentId, CancellationToken ct)
    {
        await book.WithdrawAsync(editionId, assignmentId, await current.RequireAsync(), current.Now, current.Origin, ct);
        return RedirectToAction(nameof(Show), new { editionId });
    }
}
