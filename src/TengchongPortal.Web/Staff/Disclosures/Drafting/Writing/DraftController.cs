using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Web.Components.Deeds;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Staff.Disclosures.Dossier;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Merging;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Previewing;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Writing;

[May]
[Route("staff/disclosures/{editionId:guid}")]
public sealed class DraftController(OpenedDrafts drafts, OpenSheet open, SaveDraft save, PreviewDraft preview, CurrentActor current) : Controller
{
    [HttpGet("edit")]
    public async Task<IActionResult> Edit(Guid editionId, bool sketch, int? since, int? merged, CancellationToken ct)
    {
        var writer = await current.RequireAsync();
        var edition = await drafts.RequireAsync(editionId, writer, ct);
        return View("Draft", await open.RunAsync(edition, sketch, writer, ct) with { Merge = MergeNotice.Of(edition, since, merged) });
    }

    [HttpPost("edit")]
    [Tells(Deed.DraftSaved)]
    public async Task<IActionResult> Save(Guid editionId, DraftForm form, CancellationToken ct)
    {
        var writer = await current.RequireAsync();
        var edition = await drafts.RequireToSaveAsync(editionId, writer, ct);
        var result = ModelState.IsValid ? await this.KeptAsync(() => save.RunAsync(edition, form, writer, ct), DraftResult.Unkept) : DraftResult.Refused([]);
        return result switch
        {
            { Merge: { } merge } => RedirectToAction(nameof(Edit), new { editionId, since = merge.Origin, merged = merge.Theirs }),
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
        return View("Draft", await preview.RunAsync(await drafts.PageAsync(edition, form, writer, ct), edition, writer, ct));
    }
}
