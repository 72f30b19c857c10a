using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Data.Staff;
using TengchongPortal.Web.Components.Deeds;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Sessions;

/// <summary>The sign-ins of the own account; for an administrator, of the accounts of the own subtree.</summary>
[May]
[Route("staff/sessions")]
public sealed class SessionsController(SessionsQuery query, SessionBook book, CurrentActor current) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct)
    {
        var actor = await current.RequireAsync();
        return View("Sessions", await query.RunAsync(actor.Id, actor, ct));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken ct) => View("Sessions", await query.RunAsync(id, await current.RequireAsync(), ct));

    [HttpPost("{id:guid}/end")]
    [Tells(Deed.SessionsEnded)]
    public async Task<IActionResult> EndOthers(Guid id, CancellationToken ct)
    {
        await book.EndAsync(id, null, await query.OwnAsync(), await current.RequireAsync(), current.Origin, ct);

        return RedirectToAction(nameof(Show), new { id });
    }

    [HttpPost("{id:guid}/{session:guid}/end")]
    [Tells(Deed.SessionsEnded)]
    public async Task<IActionResult> End(Guid id, Guid session, CancellationToken ct)
    {
        await book.EndAsync(id, session, null, await current.RequireAsync(), current.Origin, ct);

        return RedirectToAction(nameof(Show), new { id });
    }
}
