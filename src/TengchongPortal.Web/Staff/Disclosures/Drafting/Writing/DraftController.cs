using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Staff.Disclosures.Dossier;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Previewing;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Writing;

[May]
[Route("staff/disclosures/{editionId:guid}")]
public sealed class DraftController(OpenedDrafts drafts, SaveDraft save, SubmitEdition submit, PreviewDraft preview, CurrentActor current) : Controller
{
    [HttpGet("edit")]
    public async Task<IActionResult> Edit(Guid editionId, CancellationToken ct)
    {
        var writer = await current.RequireAsync();
        var edition = await drafts.RequireAsync(editionId, writer, ct);
        return View("Draft", await preview.CheckAsync(await drafts.PageAsync(edition, null, writer, ct), edition.Current.Text, ct));
    }

    [HttpPost("edit")]
    public async Task<IActionResult> Save(Guid editionId, DraftForm form, CancellationToken ct)
    {
        var writer = await current.RequireAsync();
        var edition = await drafts.RequireToSaveAsync(editionId, writer, ct);
        var result = ModelState.IsValid ? await this.KeptAsync(() => save.RunAsync(edition, form, writer, ct), DraftResult.Unkept) : DraftResult.Refused([]);
        return result switch
        {
            { EditionId: not null } => RedirectToAction(nameof(DossierController.Show), "Dossier", new { editionId }),
            { IsStale: true } => this.Stale(await drafts.StalePageAsync(editionId, form, writer, ct)),
            _ => this.Draft(await drafts.PageAsync(edition, form, writer, ct), result),
        };
    }

    [HttpPost("preview")]
    public async Task<IActionResult> Preview(Guid editionId, DraftForm form, CancellationToken ct)
    {
        var writer = await current.RequireAsync();
        var edition = await drafts.RequireToSaveAsync(editionId, writer, ct);
        return View("Draft", await preview.RunAsync(await drafts.PageAsync(edition, form, writer, ct), edition.Current.Text, writer, ct));
    }

    [HttpPost("submit")]
    public async Task<IActionResult> Submit(Guid editionId, long seenVersion, CancellationToken ct)
    {
        var writer = await current.RequireAsync();
        var edition = await drafts.RequireKnownAsync(editionId, writer, ct);
        var faults = await submit.RunAsync(edition, seenVersion, writer, ct);
        return faults.IsEmpty
            ? RedirectToAction(nameof(DossierController.Show), "Dossier", new { editionId })
            : this.Draft(await drafts.PageAsync(edition, null, writer, ct), DraftResult.Refused(faults));
    }
}
