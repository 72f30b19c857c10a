using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Identity;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Trust;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Own;

/// <summary>Changes the password of the person at the desk. Every other session of the account ends; this one goes on.</summary>
public sealed class ChangeOwnPassword(PortalDbContext db, SignInManager<StaffAccount> door, ProvePresence presence, AuditedWrites writes, CurrentActor current)
{
    /// <exception cref="RuleBrokenException"><c>accounts.password</c>, <c>accounts.password-same</c> or <c>accounts.password-profile</c>.</exception>
    public async Task RunAsync(string old, string wanted, CancellationToken ct)
    {
        var actor = await current.RequireAsync();
        var account = await presence.RequirePasswordAsync(actor, old, new("accounts.password", "现用密码不正确，没有修改。连续输错会锁定账号。"));
        if (old == wanted)
        {
            throw new RuleBrokenException("accounts.password-same", "新密码不能与现用密码相同。");
        }

        await RequireFitAsync(account, wanted);
        var changed = await writes.RunAsync(AuditLine.By(actor, "PasswordChange", actor.Id, current.Now, current.Origin), async token =>
        {
            var own = await db.Users.SingleAsync(one => one.Id == actor.Id, token);
            own.SetOwnPassword(door.UserManager.PasswordHasher.HashPassword(own, wanted));
            return own;
        }, ct);
        await door.RefreshSignInAsync(changed);
    }

    private async Task RequireFitAsync(StaffAccount account, string wanted)
    {
        foreach (var validator in door.UserManager.PasswordValidators)
        {
            var result = await validator.ValidateAsync(door.UserManager, account, wanted);
            if (!result.Succeeded)
            {
                throw new RuleBrokenException("accounts.password-profile", string.Join("", result.Errors.Select(error => error.Description)));
            }
        }
    }
}
