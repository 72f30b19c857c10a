using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Deeds;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Staff.Disclosures.Dossier;
using TengchongPortal.Web.Staff.Letters.Inbox;

namespace TengchongPortal.Web.Staff.Letters.Handling;

/// <summary>One letter: read it, and take the steps that the table offers.</summary>
[May(Capability.HandleLetters, Capability.SignFinally)]
[Route("staff/letters/{id:guid}")]
public sealed class LetterController(LetterSheets sheets, LikeLettersQuery alike, LetterStepPages steps, HandleLetter handle, CurrentActor current) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid id, CancellationToken ct)
    {
        var actor = await current.RequireAsync();
        var sheet = await sheets.RequireAsync(id, actor, ct);
        return View("Letter", sheet with { Alike = await alike.RunAsync(sheet, actor, ct) });
    }

    [HttpGet("steps/{taken}")]
    public async Task<IActionResult> Step(Guid id, LetterAct taken, [FromQuery] StepHint hint, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(hint);
        if (!ModelState.IsValid)
        {
            throw new MissingException("step");
        }

        var page = await PageAsync(id, taken, null, ct);
        (page.Form.Organ, page.Form.LeadNumber) = (hint.Organ, hint.Lead);
        return View("Step", page);
    }

    [HttpPost("steps/{taken}")]
    [Tells(Deed.LetterHandled)]
    public async Task<IActionResult> Take(Guid id, LetterAct taken, LetterStepForm form, CancellationToken ct)
    {
        var page = await PageAsync(id, taken, form, ct);
        Guid? copy = null;
        this.Note(page.Lacking, LetterStepForm.FieldOf);
        if (!ModelState.IsValid || !await this.AcceptsAsync(async () => copy = await handle.RunAsync(id, taken, form, ct), LetterStepForm.FieldOf))
        {
            return this.Refused("Step", page);
        }

        this.TellBeside(page.Chosen?.Told ?? "");
        return copy is { } edition ? RedirectToAction(nameof(DossierController.Show), "Dossier", new { editionId = edition })
            : page.LeavesHands ? RedirectToAction(nameof(InboxController.Index), "Inbox")
            : RedirectToAction(nameof(Show), new { id });
    }

    /// <summary>The page of the step with more words in the answer; nothing is kept.</summary>
    [HttpPost("steps/{taken}/words")]
    public async Task<IActionResult> Paste(Guid id, LetterAct taken, LetterStepForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var page = await PageAsync(id, taken, form, ct);
        ModelState.Clear();
        return await this.AcceptsAsync(() => Task.FromResult(form.Words = page.Offered?.With(form.Words, form.Insert) ?? form.Words), LetterStepForm.FieldOf)
            ? View("Step", page)
            : this.Refused("Step", page);
    }

    private async Task<LetterStepPage> PageAsync(Guid id, LetterAct taken, LetterStepForm? form, CancellationToken ct) =>
        await steps.RequireAsync(id, taken, form, await current.RequireAsync(), ct);
}
