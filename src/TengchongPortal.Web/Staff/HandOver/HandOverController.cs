using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Data.Staff;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.HandOver;

/// <summary>The hand-over pack of the own person; for an administrator, of the persons in the own subtree.</summary>
[May]
[Route("staff/hand-over")]
public sealed class HandOverController(HandOverPackQuery packs, StaffReach reach, CurrentActor current) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct)
    {
        var actor = await current.RequireAsync();
        return View("Pack", await packs.RunAsync(actor.Id, actor, ct));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken ct)
    {
        var actor = await current.RequireAsync();
        await reach.KnownAsync(id, actor, ct);
        return View("Pack", await packs.RunAsync(id, actor, ct));
    }
}
