using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Deeds;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Disclosures.Postings;

/// <summary>The carriers of a released text (R15, R172): its ledger, the pack to copy from, and the next line.</summary>
[Route("staff/postings/{id:guid}")]
[May(Capability.WriteDrafts, Capability.RunReleases)]
public sealed class PostingsController(PostingPageQuery pages, EnterPosting enter, CurrentActor current) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid id, CancellationToken ct) => View(await pages.RunAsync(id, new PostingForm(), await current.RequireAsync(), ct));

    [HttpPost("")]
    [Tells(Deed.PostingEntered)]
    public async Task<IActionResult> Enter(Guid id, PostingForm form, CancellationToken ct)
    {
        var page = await pages.RunAsync(id, form, await current.RequireAsync(), ct);
        return ModelState.IsValid && await this.AcceptsAsync(() => enter.RunAsync(id, form, ct), PostingForm.FieldOf)
            ? RedirectToAction(nameof(Show), new { id })
            : this.Refused(nameof(Show), page);
    }
}
