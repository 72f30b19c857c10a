using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Deeds;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Letters.Handling;

/// <summary>Says which public record a letter asks about.</summary>
[May(Capability.HandleLetters)]
[Route("staff/letters/{id:guid}/about")]
public sealed class LetterAboutController(LetterSheets sheets, NoteAbout note, CurrentActor current) : Controller
{
    [HttpPost("")]
    [Tells(Deed.LetterTied)]
    public async Task<IActionResult> Tie(Guid id, AboutForm form, CancellationToken ct)
    {
        var sheet = await sheets.RequireAsync(id, await current.RequireAsync(), ct);
        return ModelState.IsValid && await this.AcceptsAsync(() => note.RunAsync(id, form, ct), AboutForm.FieldOf)
            ? RedirectToAction(nameof(LetterController.Show), "Letter", new { id })
            : this.Refused("Letter", sheet with { About = form });
    }
}
