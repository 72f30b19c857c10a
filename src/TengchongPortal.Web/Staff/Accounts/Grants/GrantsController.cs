using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Data.Staff;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Deeds;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Accounts.Grants;

/// <summary>The second of two who give a role, and taking one back.</summary>
[May(Capability.AdministerAccounts, Capability.AdministerSecurity)]
[Route("staff/grants")]
public sealed class GrantsController(ProposalsQuery proposals, GrantBook book, CurrentActor current) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct) => View("Proposals", await proposals.RunAsync(await current.RequireAsync(), ct));

    [HttpPost("{id:guid}/confirm")]
    [Tells(Deed.GrantConfirmed)]
    public async Task<IActionResult> Confirm(Guid id, CancellationToken ct)
    {
        await book.ConfirmAsync(id, await current.RequireAsync(), current.Origin, ct);

        return RedirectToAction(nameof(Index));
    }

    [HttpPost("{id:guid}/decline")]
    [Tells(Deed.GrantDeclined)]
    public async Task<IActionResult> Decline(Guid id, CancellationToken ct)
    {
        await book.DeclineAsync(id, await current.RequireAsync(), current.Origin, ct);

        return RedirectToAction(nameof(Index));
    }

    [HttpPost("{id:guid}/end")]
    [Tells(Deed.GrantEnded)]
    public async Task<IActionResult> End(Guid id, CancellationToken ct)
    {
        var grant = await book.EndAsync(id, await current.RequireAsync(), current.Origin, ct);

        return RedirectToAction(nameof(AccountController.Show), "Account", new { id = grant.AccountId });
    }
}
