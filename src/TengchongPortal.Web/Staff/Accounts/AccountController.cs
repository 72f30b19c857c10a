using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Data.Staff;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Deeds;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Accounts;

/// <summary>One account: who it is, what the person may do, what the person has in hand, and what may be done with it.</summary>
[May(Capability.AdministerAccounts, Capability.AdministerSecurity)]
[Route("staff/accounts/{id:guid}")]
public sealed class AccountController(AccountPageQuery pages, AccountBook book, CurrentActor current) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid id, CancellationToken ct) => View(await pages.RunAsync(id, null, await current.RequireAsync(), ct));

    [HttpPost("")]
    [Tells(Deed.AccountChanged)]
    public async Task<IActionResult> Change(Guid id, AccountForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var actor = await current.RequireAsync();
        return ModelState.IsValid && await this.AcceptsAsync(() => book.RenameAsync(id, form.Name.Trim(), form.Organ!.Value, actor, current.Origin, ct))
            ? RedirectToAction(nameof(Show), new { id })
            : this.Refused("Show", await pages.RunAsync(id, form, actor, ct));
    }

    [HttpPost("disable")]
    [Tells(Deed.AccountDisabled)]
    public async Task<IActionResult> Disable(Guid id, CancellationToken ct)
    {
        await book.DisableAsync(id, await current.RequireAsync(), current.Origin, ct);

        return RedirectToAction(nameof(Show), new { id });
    }

    [HttpPost("enable")]
    [Tells(Deed.AccountEnabled)]
    public async Task<IActionResult> Enable(Guid id, CancellationToken ct)
    {
        await book.EnableAsync(id, await current.RequireAsync(), current.Origin, ct);

        return RedirectToAction(nameof(Show), new { id });
    }

    [HttpPost("second-factor")]
    [Tells(Deed.SecondFactorDropped)]
    public async Task<IActionResult> DropSecondFactor(Guid id, CancellationToken ct)
    {
        await book.DropSecondFactorAsync(id, await current.RequireAsync(), current.Origin, ct);

        return RedirectToAction(nameof(Show), new { id });
    }

    [HttpPost("password")]
    public async Task<IActionResult> Reissue(Guid id, CancellationToken ct)
    {
        var issued = await book.ReissueAsync(id, await current.RequireAsync(), current.Origin, ct);

        return View("Issued", new IssuedPage(id, issued.Account.DisplayName, issued.Account.UserName!, issued.Password));
    }
}
