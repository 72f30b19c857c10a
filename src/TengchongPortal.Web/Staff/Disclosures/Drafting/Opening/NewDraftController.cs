using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Deeds;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Staff.Disclosures.Dossier;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Previewing;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Opening;

[May(Capability.WriteDrafts)]
[Route("staff/disclosures/new")]
public sealed class NewDraftController(StartPageQuery start, OpenNewSheet pages, OpenDraft open, PreviewDraft preview, CurrentActor current) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Start(string? organ, string? type, string? like, Guid? explains, bool sketch, [FromQuery] GrowingFrom from, CancellationToken ct)
    {
        var writer = await current.RequireAsync();
        return organ is null || type is null
            ? View(await start.RunAsync(writer, ct) with { Organ = organ, Type = type, Like = like, IsSent = Request.Query.ContainsKey(nameof(organ)) })
            : View("Draft", await pages.RunAsync(organ, type, new(like, explains, sketch, from.Grown, from.Letter), writer, ct));
    }

    [HttpPost("{organ}/{type}")]
    [Tells(Deed.DraftOpened)]
    public async Task<IActionResult> Create(string organ, string type, DraftForm form, CancellationToken ct)
    {
        var writer = await current.RequireAsync();
        var page = await pages.ForNewAsync(organ, type, form, writer, ct);
        var result = ModelState.IsValid ? await this.KeptAsync(() => open.RunAsync(organ, type, form, writer, ct), DraftResult.Unkept) : DraftResult.Refused([]);
        return result.EditionId is { } editionId
            ? RedirectToAction(nameof(DossierController.Show), "Dossier", new { editionId })
            : this.Draft(page, result);
    }

    [HttpPost("{organ}/{type}/preview")]
    public async Task<IActionResult> Preview(string organ, string type, DraftForm form, CancellationToken ct)
    {
        var writer = await current.RequireAsync();
        return View("Draft", await preview.RunAsync(await pages.ForNewAsync(organ, type, form, writer, ct), null, writer, ct));
    }
}
