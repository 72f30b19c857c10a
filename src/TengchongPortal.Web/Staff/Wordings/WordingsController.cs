using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Deeds;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Wordings;

/// <summary>统一口径: what is said on a topic, who has read it; for the office and the units of the mechanism only (R41).</summary>
[May(Capability.RunReleases, Capability.WriteDrafts, Capability.HandleLetters, Capability.SignFinally)]
[Route("staff/wordings")]
public sealed class WordingsController(WordingDeskQuery desk, HandleWording handle) : Controller
{
    public static ImmutableArray<Capability> Readers { get; } = [Capability.RunReleases, Capability.WriteDrafts, Capability.HandleLetters, Capability.SignFinally];

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await desk.RunAsync(null, ct));

    [HttpPost("")]
    [May(Capability.RunReleases)]
    [Tells(Deed.WordingSaved)]
    public async Task<IActionResult> Open(WordingForm form, CancellationToken ct)
    {
        var id = Guid.Empty;
        return ModelState.IsValid && await this.AcceptsAsync(async () => id = await handle.OpenAsync(form, ct), WordingForm.FieldOf)
            ? RedirectToAction(nameof(Show), new { wordingId = id })
            : this.Refused(nameof(Index), await desk.RunAsync(form, ct));
    }

    [HttpGet("{wordingId:guid}")]
    public async Task<IActionResult> Show(Guid wordingId, CancellationToken ct) => View(await desk.OfAsync(wordingId, null, ct));

    [HttpPost("{wordingId:guid}")]
    [May(Capability.RunReleases)]
    [Tells(Deed.WordingSaved)]
    public async Task<IActionResult> Change(Guid wordingId, WordingForm form, CancellationToken ct)
    {
        if (ModelState.IsValid && await this.AcceptsAsync(() => handle.ChangeAsync(wordingId, form, ct), WordingForm.FieldOf))
        {
            return RedirectToAction(nameof(Show), new { wordingId });
        }

        // Beside the wording as it stands now, what was typed can be sent once more.
        var page = await desk.OfAsync(wordingId, form, ct);
        ModelState.Remove(nameof(WordingForm.SeenVersion));
        form.SeenVersion = page.Wording.Version;
        return this.Refused(nameof(Show), page);
    }

    [HttpPost("{wordingId:guid}/receipt")]
    [Tells(Deed.WordingRead)]
    public async Task<IActionResult> Acknowledge(Guid wordingId, int seenEdition, CancellationToken ct)
    {
        var page = await desk.OfAsync(wordingId, null, ct);
        return await this.AcceptsAsync(() => handle.AcknowledgeAsync(wordingId, seenEdition, ct), WordingForm.FieldOf)
            ? RedirectToAction(nameof(Show), new { wordingId })
            : this.Refused(nameof(Show), page);
    }

    [HttpPost("{wordingId:guid}/end")]
    [May(Capability.RunReleases)]
    [Tells(Deed.WordingEnded)]
    public async Task<IActionResult> Close(Guid wordingId, long seenVersion, CancellationToken ct)
    {
        if (await this.AcceptsAsync(() => handle.CloseAsync(wordingId, seenVersion, ct), WordingForm.FieldOf))
        {
            return RedirectToAction(nameof(Show), new { wordingId });
        }

        ModelState.Remove(nameof(seenVersion));
        return this.Refused(nameof(Show), await desk.OfAsync(wordingId, null, ct));
    }
}
