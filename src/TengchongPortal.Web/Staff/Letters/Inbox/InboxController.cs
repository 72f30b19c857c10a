using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Data.Reading.Lists;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Letters.Inbox;

/// <summary>收件箱.</summary>
[May(Capability.HandleLetters, Capability.SignFinally)]
[Route("staff/letters")]
public sealed class InboxController(InboxQuery inbox, CurrentActor current) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(LetterPile? pile, string? after, CancellationToken ct) =>
        View("Inbox", await inbox.RunAsync(pile is { } one && Enum.IsDefined(one) ? one : LetterPile.AtWork, RecordKey.TryParse(after, out var key) ? key : null, await current.RequireAsync(), ct));
}
