using Microsoft.AspNetCore.Identity;
using TengchongPortal.Data.Identity;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Web.Staff.SignIn;

/// <summary>Lets a person in or does not, and writes either into the audit trail. A wrong name takes as long as a wrong password.</summary>
public sealed class AdmitStaff(SignInManager<StaffAccount> door, DemonstrationDoor demonstration, SecondFactorDoor secondFactor, SignInTrail trail)
{
    private static readonly Lazy<string> _anyHash = new(() => new PasswordHasher<StaffAccount>().HashPassword(new(), Guid.NewGuid().ToString()));

    /// <summary>The password alone; whoever has a second factor is asked for it and is not in yet.</summary>
    public async Task<Admission> RunAsync(string name, string password, CancellationToken ct)
    {
        var account = await door.UserManager.FindByNameAsync(name) ?? await door.UserManager.FindByEmailAsync(name);
        if (account is null)
        {
            door.UserManager.PasswordHasher.VerifyHashedPassword(new(), _anyHash.Value, password);
            await trail.NoteAsync(null, "refused", ct);
            return Admission.Refused;
        }

        var isRight = (await door.CheckPasswordSignInAsync(account, password, lockoutOnFailure: true)).Succeeded && demonstration.Admits(account);
        if (isRight && account.TwoFactorEnabled)
        {
            await secondFactor.AskAsync(account);
            return Admission.CodeAsked;
        }

        return await EndAsync(account, isRight, ct) ? Admission.Inside : Admission.Refused;
    }

    /// <summary>Lets an invented person in by name alone.</summary>
    public async Task<bool> ClickAsync(string name, CancellationToken ct)
    {
        var account = await door.UserManager.FindByNameAsync(name);
        return account is { IsDemonstration: true } && await EndAsync(account, demonstration.IsOpen && demonstration.Admits(account), ct);
    }

    private async Task<bool> EndAsync(StaffAccount account, bool isRight, CancellationToken ct)
    {
        await trail.NoteAsync(account, isRight ? AuditLine.Done : "refused", ct);
        if (isRight)
        {
            await door.SignInAsync(account, isPersistent: false);
        }

        return isRight;
    }
}
