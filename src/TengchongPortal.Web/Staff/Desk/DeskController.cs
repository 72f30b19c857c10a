using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Staff.Disclosures.Dossier;

namespace TengchongPortal.Web.Staff.Desk;

[May]
[Route("staff")]
public sealed class DeskController(LayDesk desk, CurrentActor current) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await desk.RunAsync(await current.RequireAsync(), AddressOf, ct));

    [HttpGet("desk/{section}")]
    public async Task<IActionResult> Pile(DeskSection section, [Range(1, DeskQuery.LastPage)] int page = 1, CancellationToken ct = default)
    {
        if (!ModelState.IsValid || !Enum.IsDefined(section))
        {
            throw new MissingException("pile");
        }

        return View(await desk.RunAsync(section, page, await current.RequireAsync(), AddressOf, ct));
    }

    private string AddressOf(Guid edition) => Url.Action(nameof(DossierController.Show), "Dossier", new { editionId = edition })!;
}
