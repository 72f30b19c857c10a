using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Data.Staff;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Deeds;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Accounts.Grants;

/// <summary>The first of two who give a role.</summary>
[May(Capability.AdministerAccounts)]
[Route("staff/accounts/{id:guid}/grants/new")]
public sealed class ProposeGrantController(GrantFormQuery form, GrantBook book, CurrentActor current) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> New(Guid id, CancellationToken ct) => View("Propose", await form.RunAsync(id, null, await current.RequireAsync(), ct));

    [HttpPost("")]
    [Tells(Deed.GrantProposed)]
    public async Task<IActionResult> Propose(Guid id, GrantForm typed, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var actor = await current.RequireAsync();
        var page = await form.RunAsync(id, typed, actor, ct);
        return ModelState.IsValid && await this.AcceptsAsync(() => book.ProposeAsync(WishOf(id, typed), actor, current.Origin, ct))
            ? RedirectToAction(nameof(AccountController.Show), "Account", new { id })
            : this.Refused("Propose", page);
    }

    private static GrantWish WishOf(Guid id, GrantForm typed) =>
        new(id, typed.Organ!.Value, typed.Role!.Value, string.IsNullOrEmpty(typed.Type) ? null : typed.Type, typed.OnlyThisOrgan, typed.From!.Value, typed.Until!.Value, typed.Reason.Trim());
}
