using Microsoft.AspNetCore.Identity;
using TengchongPortal.Data.Identity;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Foundations.Access;

/// <summary>Whether a typed code is the authenticator's of this moment, or one of the recovery codes. Either is good once; wrong ones count towards the lockout.</summary>
public sealed class CheckSecondFactor(UserManager<StaffAccount> accounts, SecondFactorKeys keys, TimeProvider clock)
{
    public async Task<bool> RunAsync(StaffAccount account, string code)
    {
        ArgumentNullException.ThrowIfNull(account);
        if (await accounts.IsLockedOutAsync(account))
        {
            return false;
        }

        if (Uses(account, code))
        {
            // Two requests with one code: the store lets one of them move the account, and the other is refused.
            return (await accounts.UpdateAsync(account)).Succeeded;
        }

        await accounts.AccessFailedAsync(account);
        return false;
    }

    private bool Uses(StaffAccount account, string code)
    {
        if (!account.TwoFactorEnabled || keys.Find(account.SecondFactorKey, account.Id) is not { } key)
        {
            return false;
        }

        if (OneTimeCode.StepOf(key, code, clock.GetUtcNow(), account.LastCodeStep) is not { } step)
        {
            return account.UseRecoveryCode(code);
        }

        account.UseCode(step);
        return true;
    }
}
