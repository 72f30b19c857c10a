using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Opening;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Previewing;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Practising;

/// <summary>
/// The place to practise (R140): the real sheet with the real checks, for whoever is signed in, a role or not. Nothing is kept, so nothing can
/// reach a desk, a count or the public.
/// </summary>
[May]
[Route("staff/practice")]
public sealed class PracticeController(StartPageQuery start, DraftPageQuery pages, TryDraft attempt, PreviewDraft preview, CurrentActor current) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Start(CancellationToken ct) => View("Practice", await start.RunAsync(await current.RequireAsync(), ct));

    [HttpGet("{type}")]
    public async Task<IActionResult> Sheet(string type, CancellationToken ct) => View("Draft", await pages.ForPracticeAsync(type, null, await current.RequireAsync(), ct));

    [HttpPost("{type}")]
    public async Task<IActionResult> Try(string type, DraftForm form, CancellationToken ct)
    {
        var writer = await current.RequireAsync();
        var page = await pages.ForPracticeAsync(type, form, writer, ct);
        var attempted = ModelState.IsValid ? await attempt.RunAsync(page, writer, ct) : Attempt.Refused([]);
        return attempted.Outcome is { } outcome ? View("Outcome", outcome) : this.Draft(page, DraftResult.Refused(attempted.Faults));
    }

    [HttpPost("{type}/preview")]
    public async Task<IActionResult> Preview(string type, DraftForm form, CancellationToken ct)
    {
        var writer = await current.RequireAsync();
        return View("Draft", await preview.RunAsync(await pages.ForPracticeAsync(type, form, writer, ct), null, writer, ct));
    }
}
