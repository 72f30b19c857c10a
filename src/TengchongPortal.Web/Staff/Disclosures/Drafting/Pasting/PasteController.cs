using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Pasting;

/// <summary>Turns the contents of a clipboard into text. Nothing is read and nothing is kept here.</summary>
[May]
[Route("staff/disclosures/paste")]
public sealed class PasteController(PasteText paste) : Controller
{
    private const long MostBytes = 16L * 1024 * 1024;

    [HttpPost("")]
    [RequestSizeLimit(MostBytes)]
    public IActionResult Paste(PasteForm form) => ModelState.IsValid
        ? Json(paste.Run(form), JsonReader.Options)
        : UnprocessableEntity(new { error = "form", message = PasteWords.Unreadable });
}
