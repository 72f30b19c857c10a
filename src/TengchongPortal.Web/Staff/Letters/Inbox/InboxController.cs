using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Letters.Inbox;

/// <summary>收件箱.</summary>
[May(Capability.HandleLetters, Capability.SignFinally)]
[Route("staff/letters")]
public sealed class InboxController(InboxQuery inbox, CurrentActor current) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index([FromQuery] InboxFilter filter, CancellationToken ct) => ModelState.IsValid
        ? View("Inbox", await inbox.RunAsync(filter, await current.RequireAsync(), ct))
        : this.Refused("Inbox", await inbox.EmptyAsync(filter, await current.RequireAsync(), ct));
}
