using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Deeds;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Disclosures.Warnings;

/// <summary>预警发布: one duty person lets a signed form out, filled in from lists (workflow.md 3.8). The office and whoever writes forms see which ones are in force.</summary>
[Route("staff/warnings")]
public sealed class WarningsController(WarningFormsQuery forms, WarningSheetQuery sheets, PutUpFromSheet putUp, WarningUpQuery up, CurrentActor current) : Controller
{
    /// <summary>Whoever sees which forms are in force.</summary>
    public static ImmutableArray<Capability> Readers { get; } = [Capability.HoldSecrecyKey, Capability.HoldLeaderKey, Capability.WriteDrafts, Capability.RunReleases, Capability.Supervise];

    [HttpGet("")]
    [May(Capability.HoldSecrecyKey, Capability.HoldLeaderKey, Capability.WriteDrafts, Capability.RunReleases, Capability.Supervise)]
    public async Task<IActionResult> Index(CancellationToken ct) => View("Warnings", await forms.RunAsync(await current.RequireAsync(), ct));

    [HttpGet("{id:guid}")]
    [May(Capability.HoldSecrecyKey, Capability.HoldLeaderKey)]
    public async Task<IActionResult> Show(Guid id, WarningChoice choice, CancellationToken ct)
    {
        var sheet = await sheets.RunAsync(id, choice, new PutUpForm(), await current.RequireAsync(), ct);
        if (sheet.Objection is not { } objection)
        {
            return View("Sheet", sheet);
        }

        // One sentence, the rule's own; the choices stand in the sheet.
        ModelState.Clear();
        ModelState.AddModelError(WarningSheet.FieldOf(objection.Code), objection.Message);
        return this.Refused("Sheet", sheet);
    }

    [HttpPost("{id:guid}")]
    [Tells(Deed.WarningPutUp)]
    [May(Capability.HoldSecrecyKey, Capability.HoldLeaderKey)]
    public async Task<IActionResult> PutUp(Guid id, WarningChoice choice, PutUpForm form, CancellationToken ct)
    {
        var sheet = await sheets.RunAsync(id, choice, form, await current.RequireAsync(), ct);
        var editionId = Guid.Empty;
        return ModelState.IsValid && await this.AcceptsAsync(async () => editionId = (await putUp.RunAsync(sheet, ct)).Id, WarningSheet.FieldOf)
            ? RedirectToAction(nameof(Up), new { editionId })
            : this.Refused("Sheet", sheet);
    }

    [HttpGet("up/{editionId:guid}")]
    [May(Capability.HoldSecrecyKey, Capability.HoldLeaderKey)]
    public async Task<IActionResult> Up(Guid editionId, CancellationToken ct) => View(await up.RunAsync(editionId, await current.RequireAsync(), ct));
}
