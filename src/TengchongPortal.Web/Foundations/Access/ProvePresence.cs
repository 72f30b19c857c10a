using Microsoft.AspNetCore.Identity;
using TengchongPortal.Data.Identity;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Web.Foundations.Access;

/// <summary>
/// Asks again, before something that a screen left open must not do, whether the person is at the desk: by the password, or by a one-time
/// code where the account has a second factor. Wrong answers count towards the lockout of the account and stand in the audit trail.
/// </summary>
public sealed class ProvePresence(UserManager<StaffAccount> accounts, CheckSecondFactor secondFactor, AuditedWrites writes, CurrentActor current)
{
    private const string Act = "ProvePresence";

    /// <param name="about">What the person is about to sign or change, for the audit trail.</param>
    /// <param name="refusal">What is said and written down when the account is shut or the secret wrong; nothing tells which of the two it was.</param>
    /// <exception cref="RuleBrokenException">With the refusal.</exception>
    public async Task RequireAsync(Actor actor, string secret, Guid about, Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(actor);
        await RequireAsync(await ProvenAsync(await AccountAsync(actor), secret, isCodeTaken: true), actor, about, refusal);
    }

    /// <summary>The same by the password alone, for who is about to change it or to set up a second factor.</summary>
    public async Task<StaffAccount> RequirePasswordAsync(Actor actor, string password, Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return await RequireAsync(await ProvenAsync(await AccountAsync(actor), password, isCodeTaken: false), actor, actor.Id, refusal);
    }

    /// <summary>The same by a code alone, for who is about to change the second factor.</summary>
    public async Task RequireCodeAsync(Actor actor, string code, Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var proven = await AccountAsync(actor) is { IsDisabled: false } found && await secondFactor.RunAsync(found, code) ? found : null;
        await RequireAsync(proven, actor, actor.Id, refusal);
    }

    /// <summary>The same for a person who types a user name or an address, beside the one signed in; who is signed in answers for the try.</summary>
    public async Task<StaffAccount> RequireSecondAsync(string name, string secret, Guid about, Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(name);
        var account = await accounts.FindByNameAsync(name.Trim()) ?? await accounts.FindByEmailAsync(name.Trim());
        return await RequireAsync(await ProvenAsync(account, secret, isCodeTaken: true), await current.RequireAsync(), about, refusal);
    }

    // What was typed is not in the line.
    private async Task<StaffAccount> RequireAsync(StaffAccount? proven, Actor actor, Guid about, Refusal refusal)
    {
        if (proven is null)
        {
            await writes.NoteAsync(AuditLine.By(actor, Act, about, current.Now, current.Origin) with { Result = refusal.Code });
            throw RuleBrokenException.From(refusal);
        }

        return proven;
    }

    private Task<StaffAccount?> AccountAsync(Actor actor) => accounts.FindByIdAsync(actor.Id.ToString());

    private async Task<StaffAccount?> ProvenAsync(StaffAccount? account, string secret, bool isCodeTaken)
    {
        if (account is null || account.IsDisabled || await accounts.IsLockedOutAsync(account))
        {
            return null;
        }

        if (await accounts.CheckPasswordAsync(account, secret))
        {
            return account;
        }

        if (isCodeTaken && account.TwoFactorEnabled)
        {
            return await secondFactor.RunAsync(account, secret) ? account : null;
        }

        await accounts.AccessFailedAsync(account);
        return null;
    }
}
