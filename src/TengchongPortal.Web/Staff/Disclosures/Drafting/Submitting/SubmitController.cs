using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Web.Components.Deeds;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Staff.Disclosures.Dossier;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Writing;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Submitting;

[May]
[Route("staff/disclosures/{editionId:guid}/submit")]
public sealed class SubmitController(OpenedDrafts drafts, SubmitEdition submit, CurrentActor current) : Controller
{
    [HttpPost("")]
    public async Task<IActionResult> Submit(Guid editionId, long seenVersion, CancellationToken ct)
    {
        var writer = await current.RequireAsync();
        var edition = await drafts.RequireKnownAsync(editionId, writer, ct);
        var faults = await submit.RunAsync(edition, seenVersion, writer, ct);
        if (!faults.IsEmpty)
        {
            return this.Draft(await drafts.PageAsync(edition, null, writer, ct), DraftResult.Refused(faults));
        }

        this.Tell(EditorialEvent.Submit.Done);
        return RedirectToAction(nameof(DossierController.Show), "Dossier", new { editionId });
    }
}
