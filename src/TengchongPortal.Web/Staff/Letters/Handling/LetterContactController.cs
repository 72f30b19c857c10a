using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Letters.Handling;

/// <summary>The page of a letter with the contact of its writer in the clear, once, after the reason was taken down.</summary>
[May(Capability.HandleLetters)]
[Route("staff/letters/{id:guid}/contact")]
public sealed class LetterContactController(LetterSheets sheets, HandleLetter handle, CurrentActor current) : Controller
{
    [HttpPost("")]
    public async Task<IActionResult> Show(Guid id, ContactForm form, CancellationToken ct)
    {
        var actor = await current.RequireAsync();
        var sheet = await sheets.RequireAsync(id, actor, ct);
        return ModelState.IsValid && await this.AcceptsAsync(() => handle.ReadContactAsync(id, form, ct), nameof(form.Reason))
            ? View("Letter", (await sheets.RequireAsync(id, actor, ct)) with { IsUnmasked = true })
            : this.Refused("Letter", sheet with { Contact = form });
    }
}
