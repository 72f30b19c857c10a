using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Deeds;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Opening;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Writing;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Sketching;

/// <summary>What the sheet keeps by itself while one writes, and who else is at it.</summary>
[May]
[Route("staff/disclosures")]
public sealed class SketchController(KeepSketch keep, OpenedDrafts drafts, DraftPageQuery pages, BeatPresence presence, CurrentActor current) : Controller
{
    [HttpPost("{editionId:guid}/sketch")]
    public async Task<IActionResult> Keep(Guid editionId, DraftForm form, CancellationToken ct)
    {
        var writer = await current.RequireAsync();
        var edition = await drafts.RequireToSaveAsync(editionId, writer, ct);
        return Answer(await keep.RunAsync(edition, form, writer, ct));
    }

    [HttpPost("{editionId:guid}/sketch/discard")]
    [Tells(Deed.SketchDiscarded)]
    public async Task<IActionResult> Discard(Guid editionId, CancellationToken ct)
    {
        var writer = await current.RequireAsync();
        await drafts.RequireToSaveAsync(editionId, writer, ct);
        await keep.DropAsync(editionId, writer, ct);
        return RedirectToAction(nameof(DraftController.Edit), "Draft", new { editionId });
    }

    [SentByItself]
    [HttpPost("{editionId:guid}/presence")]
    public async Task<IActionResult> Beat(Guid editionId, CancellationToken ct)
    {
        var writer = await current.RequireAsync();
        await drafts.RequireToSaveAsync(editionId, writer, ct);
        return Json(new { others = await presence.RunAsync(editionId, writer, ct) }, JsonReader.Options);
    }

    [SentByItself]
    [HttpPost("{editionId:guid}/presence/leave")]
    public async Task<IActionResult> Leave(Guid editionId, CancellationToken ct)
    {
        var writer = await current.RequireAsync();
        await presence.LeaveAsync(editionId, writer, ct);
        return NoContent();
    }

    [May(Capability.WriteDrafts)]
    [HttpPost("new/{organ}/{type}/sketch")]
    public async Task<IActionResult> KeepFresh(string organ, string type, DraftForm form, CancellationToken ct)
    {
        var writer = await current.RequireAsync();
        var page = await pages.ForNewAsync(organ, type, form, writer, ct);
        return Answer(await keep.RunNewAsync($"{page.OrganKey}/{page.Type.Key}", form, writer, ct));
    }

    [May(Capability.WriteDrafts)]
    [HttpPost("new/{organ}/{type}/sketch/discard")]
    [Tells(Deed.SketchDiscarded)]
    public async Task<IActionResult> DiscardFresh(string organ, string type, Guid formKey, CancellationToken ct)
    {
        await keep.DropNewAsync(formKey, await current.RequireAsync(), ct);
        return RedirectToAction(nameof(NewDraftController.Start), "NewDraft", new { organ, type });
    }

    private static JsonResult Answer(SketchAnswer answer) => new(new { message = answer.Message }, JsonReader.Options) { StatusCode = answer.Status };
}
