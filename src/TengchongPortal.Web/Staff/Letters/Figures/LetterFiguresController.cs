using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Letters.Figures;

/// <summary>来信办理情况 at work: the figures of the letters that a person may know of, each with the letters behind it, and those of the yearly report (R19, R20).</summary>
[May(Capability.HandleLetters, Capability.SignFinally)]
[Route("staff/letters/statistics")]
public sealed class LetterFiguresController(LetterFiguresQuery figures, CurrentActor current) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(int? year, CancellationToken ct) => ModelState.IsValid
        ? View(await figures.RunAsync(year, await current.RequireAsync(), ct))
        : this.Refused(nameof(Index), await figures.RunAsync(null, await current.RequireAsync(), ct));
}
