using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Deeds;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Staff.Disclosures.Dossier;

namespace TengchongPortal.Web.Staff.Policies.CleanUps;

/// <summary>The sheet of a clean-up of normative documents (文件清理, R157): one finding for each document, then a draft of the lists.</summary>
[May(Capability.WriteDrafts)]
[Route(Address)]
public sealed class CleanUpController(CleanUpPageQuery pages, OpenCleanUp open, CurrentActor current) : Controller
{
    public const string Address = "staff/policies/clean-ups";

    [HttpGet("new")]
    public async Task<IActionResult> Start(string? organ, CancellationToken ct)
    {
        var start = await pages.StartAsync(await current.RequireAsync(), ct);
        var only = start.Organs.Count == 1 ? start.Organs[0].Value : null;
        return (organ ?? only) is { } key ? RedirectToAction(nameof(Sheet), new { code = key }) : View(start);
    }

    /// <exception cref="MissingException">No such organ, or none of the person's.</exception>
    [HttpGet("new/{code}")]
    public async Task<IActionResult> Sheet(string code, int? page, CancellationToken ct) => View(await pages.RunAsync(code, page ?? 1, null, await current.RequireAsync(), current.Now, ct));

    /// <exception cref="MissingException">No such organ, or none of the person's.</exception>
    [HttpPost("new/{code}")]
    [Tells(Deed.DraftOpened)]
    public async Task<IActionResult> Open(string code, CleanUpForm form, int? page, CancellationToken ct)
    {
        var sheet = await pages.RunAsync(code, page ?? 1, form, await current.RequireAsync(), current.Now, ct);
        var editionId = Guid.Empty;
        if (ModelState.IsValid && await this.AcceptsAsync(async () => editionId = await open.RunAsync(sheet, ct)))
        {
            return RedirectToAction(nameof(DossierController.Show), "Dossier", new { editionId });
        }

        ModelState.Remove(nameof(CleanUpForm.FormKey));
        return this.Refused(nameof(Sheet), sheet);
    }
}
