using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using TengchongPortal.Data.Staff;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Accounts;

/// <summary>The accounts an administrator may see, and opening one.</summary>
[Route("staff/accounts")]
public sealed class AccountsController(AccountListQuery list, AccountBook book, StaffReach reach, CurrentActor current) : Controller
{
    [May(Capability.AdministerAccounts, Capability.AdministerSecurity)]
    [HttpGet("")]
    public async Task<IActionResult> Index(string? organ, [StringLength(60)] string? name, [Range(1, AccountListQuery.LastPage)] int page = 1, CancellationToken ct = default) => ModelState.IsValid
        ? View(await list.RunAsync(new(organ ?? "", name?.Trim() ?? "", page), await current.RequireAsync(), ct))
        : throw new MissingException("page of accounts");

    [May(Capability.AdministerAccounts)]
    [HttpGet("new")]
    public async Task<IActionResult> New(CancellationToken ct) => View(await PageAsync(new(), ct));

    /// <summary>Ends on the page with the password instead of a redirect: it must not rest in a cookie or an address.</summary>
    [May(Capability.AdministerAccounts)]
    [HttpPost("new")]
    public async Task<IActionResult> Open(NewAccountForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        IssuedPassword? issued = null;
        var actor = await current.RequireAsync();
        if (!ModelState.IsValid || !await this.AcceptsAsync(async () => issued = await book.OpenAsync(new(form.UserName, form.Email.Trim(), form.Name.Trim(), form.Organ!.Value), actor, current.Origin, ct)))
        {
            return this.Refused("New", await PageAsync(form, ct));
        }

        return View("Issued", new IssuedPage(issued!.Account.Id, issued.Account.DisplayName, issued.Account.UserName!, issued.Password));
    }

    private async Task<NewAccountPage> PageAsync(NewAccountForm form, CancellationToken ct) =>
        new(form, [.. (await reach.OwnOrgansAsync(await current.RequireAsync(), ct)).Select(organ => new SelectListItem(organ.Name, organ.Id.ToString()))]);
}
