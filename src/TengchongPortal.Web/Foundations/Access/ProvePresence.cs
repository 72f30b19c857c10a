using Microsoft.AspNetCore.Identity;
using TengchongPortal.Data.Identity;

namespace TengchongPortal.Web.Foundations.Access;

/// <summary>
/// Asks again, before something that a screen left open must not do, whether the person is at the desk: by the password, or by a one-time
/// code where the account has a second factor. Wrong answers count towards the lockout of the account.
/// </summary>
public sealed class ProvePresence(UserManager<StaffAccount> accounts, CheckSecondFactor secondFactor)
{
    /// <returns>The account when it is open and the secret is right, else null; nothing tells which of the two it was.</returns>
    public async Task<StaffAccount?> RunAsync(Guid account, string secret) =>
        await ProvenAsync(await accounts.FindByIdAsync(account.ToString()), secret, isCodeTaken: true);

    /// <summary>The same by the password alone, for who is about to change it.</summary>
    public async Task<StaffAccount?> ByPasswordAsync(Guid account, string password) =>
        await ProvenAsync(await accounts.FindByIdAsync(account.ToString()), password, isCodeTaken: false);

    /// <summary>The same by a code alone, for who is about to change the second factor.</summary>
    public async Task<StaffAccount?> ByCodeAsync(Guid account, string code) =>
        await accounts.FindByIdAsync(account.ToString()) is { IsDisabled: false } found && await secondFactor.RunAsync(found, code) ? found : null;

    /// <summary>The same for a person who types a user name or an address, beside the one signed in.</summary>
    public async Task<StaffAccount?> RunAsync(string name, string secret)
    {
        ArgumentNullException.ThrowIfNull(name);
        return await ProvenAsync(await accounts.FindByNameAsync(name.Trim()) ?? await accounts.FindByEmailAsync(name.Trim()), secret, isCodeTaken: true);
    }

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
