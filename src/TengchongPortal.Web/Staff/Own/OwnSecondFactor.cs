using System.Collections.Immutable;
using Microsoft.AspNetCore.Identity;
using TengchongPortal.Data.Identity;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Own;

/// <summary>
/// Sets up, renews and takes down the second factor of the person at the desk, each in the audit trail. Set up by the password; changed by a
/// code alone, else whoever learns the password of an open screen takes the second factor over.
/// </summary>
public sealed class OwnSecondFactor(SignInManager<StaffAccount> door, ProvePresence presence, SecondFactorKeys keys, AuditedWrites writes, CurrentActor current)
{
    /// <returns>Ten recovery codes, to be shown once.</returns>
    /// <exception cref="RuleBrokenException"><c>accounts.presence</c>, <c>accounts.code</c> or <c>accounts.second-factor</c>.</exception>
    public async Task<ImmutableArray<string>> EnrolAsync(EnrolForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var actor = await current.RequireAsync();
        var key = keys.Find(form.Key, actor.Id) ?? throw new RuleBrokenException("accounts.code", "页面上的密钥已经失效，没有启用。请重新打开本页再试。");
        var step = OneTimeCode.StepOf(key, form.OneTimePassword, current.Now, lastUsed: 0)
            ?? throw new RuleBrokenException("accounts.code", "动态口令与密钥不符，没有启用。请核对手机时间后重新填写。");
        await presence.RequirePasswordAsync(actor, form.Password, new("accounts.presence", "密码不正确，没有启用。连续输错会锁定账号。"));
        var codes = RecoveryCodes.Draw();
        await RunAsync("SecondFactorOn", actor, account =>
        {
            RuleBrokenException.Require(!account.TwoFactorEnabled, "accounts.second-factor", "动态口令已经启用；换手机时请先用现在的动态口令停用，再重新启用。");
            account.TakeSecondFactor(form.Key, RecoveryCodes.Kept(codes), step, current.Now);
        }, ct);
        return codes;
    }

    /// <returns>Ten new recovery codes; the old ones are void.</returns>
    /// <exception cref="RuleBrokenException"><c>accounts.presence</c>.</exception>
    public async Task<ImmutableArray<string>> RenewAsync(string code, CancellationToken ct)
    {
        var actor = await ProvenAsync(code);
        var codes = RecoveryCodes.Draw();
        await RunAsync("RecoveryCodes", actor, account => account.TakeRecoveryCodes(RecoveryCodes.Kept(codes)), ct);
        return codes;
    }

    /// <exception cref="RuleBrokenException"><c>accounts.presence</c>.</exception>
    public async Task RemoveAsync(string code, CancellationToken ct) =>
        await RunAsync("SecondFactorOff", await ProvenAsync(code), account => account.DropSecondFactor(), ct);

    private async Task<Actor> ProvenAsync(string code)
    {
        var actor = await current.RequireAsync();
        await presence.RequireCodeAsync(actor, code, new("accounts.presence", "动态口令或恢复码不正确，或已经用过，没有改动。连续输错会锁定账号。"));
        return actor;
    }

    private async Task RunAsync(string act, Actor actor, Action<StaffAccount> deed, CancellationToken ct)
    {
        var changed = await writes.RunAsync(AuditLine.By(actor, act, actor.Id, current.Now, current.Origin), async _ =>
        {
            var own = await door.UserManager.FindByIdAsync(actor.Id.ToString()) ?? throw new InvalidOperationException("The person at the desk has no account.");
            deed(own);
            return own;
        }, ct);
        await door.RefreshSignInAsync(changed);
    }
}
