using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Deeds;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Petitions;

/// <summary>信访件台账 (R20): references of matters that are handled in the petition system; nothing personal comes in.</summary>
[May(Capability.HandleLetters, Capability.Supervise)]
[Route("staff/petitions")]
public sealed class PetitionsController(PetitionsQuery petitions, ImportPetitions import, CurrentActor current) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index([FromQuery] PetitionFilter filter, CancellationToken ct)
    {
        var actor = await current.RequireAsync();
        return ModelState.IsValid
            ? View(await petitions.RunAsync(filter, actor, ct))
            : this.Refused(nameof(Index), await petitions.RunAsync(new(), actor, ct) with { Filter = filter });
    }

    [HttpPost("")]
    [May(Capability.HandleLetters)]
    [Tells(Deed.PetitionsImported)]
    public async Task<IActionResult> Import(PetitionForm form, CancellationToken ct) =>
        ModelState.IsValid && await this.AcceptsAsync(() => import.RunAsync(form, ct), nameof(PetitionForm.File))
            ? RedirectToAction(nameof(Index))
            : this.Refused(nameof(Index), await petitions.RunAsync(new(), await current.RequireAsync(), ct));
}
