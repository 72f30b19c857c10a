using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Web.Components.Deeds;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Staff.Disclosures.Marking;
using TengchongPortal.Web.Staff.Disclosures.Steps;

namespace TengchongPortal.Web.Staff.Disclosures.Review;

/// <summary>What reviewers do beside signing: mark places for the drafter, take a task up and give it back.</summary>
[May]
[Route("staff/disclosures/{editionId:guid}/review")]
public sealed class ReviewController(StepPageQuery page, DrawReview review, MarkText markText, ClaimTask claimTask, CurrentActor current) : Controller
{
    [HttpPost("marks")]
    [Tells(Deed.Marked)]
    public async Task<IActionResult> Mark(Guid editionId, MarkForm form, CancellationToken ct)
    {
        var actor = await current.RequireAsync();
        var drawn = await page.RunAsync(editionId, form.Taken, new StepForm { Gate = form.Gate }, actor, ct);
        return ModelState.IsValid && await this.AcceptsAsync(() => markText.RunAsync(editionId, form, ct), nameof(form.Quote))
            ? Back(editionId, form.Taken, form.Gate)
            : this.Refused("/Staff/Disclosures/Steps/Step.cshtml", await review.RunAsync(drawn.Opened(), actor, ct, form));
    }

    [HttpPost("claim")]
    [Tells(Deed.Claimed)]
    public async Task<IActionResult> Claim(Guid editionId, ClaimForm form, CancellationToken ct)
    {
        await claimTask.TakeUpAsync(editionId, form, ct);
        return Back(editionId, form.Taken, form.Gate);
    }

    [HttpPost("give-back")]
    [Tells(Deed.GivenBack)]
    public async Task<IActionResult> GiveBack(Guid editionId, ClaimForm form, CancellationToken ct)
    {
        await claimTask.GiveBackAsync(editionId, form, ct);
        return Back(editionId, form.Taken, form.Gate);
    }

    private RedirectToActionResult Back(Guid editionId, EditorialEvent taken, Gate? gate) =>
        RedirectToAction(nameof(StepController.Show), "Step", new { id = editionId, taken, gate });
}
