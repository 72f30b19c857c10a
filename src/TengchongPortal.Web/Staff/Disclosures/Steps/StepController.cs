using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Staff.Disclosures.Dossier;

namespace TengchongPortal.Web.Staff.Disclosures.Steps;

/// <summary>The page behind each button of a dossier. What it asks and who may take it, the transition table says.</summary>
[May]
[Route("staff/disclosures/{id:guid}/steps/{taken}")]
public sealed class StepController(StepPageQuery page, TakeStep takeStep, CurrentActor current) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid id, EditorialEvent taken, Gate? gate, CancellationToken ct) =>
        View("Step", (await page.RunAsync(id, taken, new StepForm { Gate = gate }, await current.RequireAsync(), ct)).Opened());

    [HttpPost("")]
    public async Task<IActionResult> Take(Guid id, EditorialEvent taken, StepForm form, CancellationToken ct)
    {
        var drawn = await page.RunAsync(id, taken, form, await current.RequireAsync(), ct);
        var after = drawn.Step.EditionId;
        if (!ModelState.IsValid || !await this.AcceptsAsync(async () => after = (await takeStep.RunAsync(drawn.Step, form, ct)).Id))
        {
            return this.Refused("Step", drawn);
        }

        return RedirectToAction(nameof(DossierController.Show), "Dossier", new { editionId = after });
    }
}
