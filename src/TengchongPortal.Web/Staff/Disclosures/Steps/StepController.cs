using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Web.Components.Deeds;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Staff.Disclosures.Dossier;
using TengchongPortal.Web.Staff.Disclosures.Review;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Staff.Disclosures.Steps;

/// <summary>The page behind each button of a dossier. What it asks and who may take it, the transition table says.</summary>
[May]
[Route("staff/disclosures/{id:guid}/steps/{taken}")]
public sealed class StepController(StepPageQuery page, TakeStep takeStep, DrawReview review, CurrentActor current) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid id, EditorialEvent taken, Gate? gate, SecrecyOutcome? outcome, string? reasonCode, CancellationToken ct)
    {
        var actor = await current.RequireAsync();
        var drawn = await page.RunAsync(id, taken, new StepForm { Gate = gate, Outcome = outcome, ReasonCode = reasonCode ?? "" }, actor, ct);
        return View("Step", await review.OpenAsync(drawn, actor, current.Origin, ct));
    }

    [HttpPost("")]
    public async Task<IActionResult> Take(Guid id, EditorialEvent taken, StepForm form, CancellationToken ct)
    {
        var drawn = await page.RunAsync(id, taken, form, await current.RequireAsync(), ct);
        var after = drawn.Step.EditionId;
        if (!ModelState.IsValid || !await this.AcceptsAsync(async () => after = (await takeStep.RunAsync(drawn.Step, form, ct)).Id))
        {
            return this.Refused("Step", await review.RunAsync(drawn, await current.RequireAsync(), ct));
        }

        this.Tell(drawn.Step.IsProposal ? Deed.Proposed.Label : taken.Done);
        return RedirectToAction(nameof(DossierController.Show), "Dossier", new { editionId = after });
    }
}
