using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Deeds;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Staff.Disclosures.Dossier;

namespace TengchongPortal.Web.Staff.Letters.Handling;

/// <summary>One letter: read it, and take the steps that the table offers.</summary>
[May(Capability.HandleLetters, Capability.SignFinally)]
[Route("staff/letters/{id:guid}")]
public sealed class LetterController(LetterSheets sheets, LikeLettersQuery alike, HandleLetter handle, CurrentActor current) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid id, CancellationToken ct)
    {
        var actor = await current.RequireAsync();
        var sheet = await sheets.RequireAsync(id, actor, ct);
        return View("Letter", sheet with { Alike = await alike.RunAsync(sheet, actor, ct) });
    }

    [HttpGet("steps/{taken}")]
    public async Task<IActionResult> Step(Guid id, LetterAct taken, CancellationToken ct) => ModelState.IsValid
        ? View("Step", await sheets.StepAsync(id, taken, null, await current.RequireAsync(), ct))
        : throw new MissingException("step");

    [HttpPost("steps/{taken}")]
    [Tells(Deed.LetterHandled)]
    public async Task<IActionResult> Take(Guid id, LetterAct taken, LetterStepForm form, CancellationToken ct)
    {
        var page = await sheets.StepAsync(id, taken, form, await current.RequireAsync(), ct);
        Guid? copy = null;
        if (!ModelState.IsValid || !await this.AcceptsAsync(async () => copy = await handle.RunAsync(id, taken, form, ct), LetterStepForm.FieldOf))
        {
            return this.Refused("Step", page);
        }

        return copy is { } edition ? RedirectToAction(nameof(DossierController.Show), "Dossier", new { editionId = edition }) : RedirectToAction(nameof(Show), new { id });
    }
}
