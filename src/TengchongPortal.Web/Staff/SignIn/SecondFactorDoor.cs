using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using TengchongPortal.Data.Identity;
using TengchongPortal.Domain.Trust;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.SignIn;

/// <summary>
/// The second question at the door. Between the two, a cookie of five minutes says whose password was right, and opens nothing; a new
/// password or a shut account makes it void.
/// </summary>
public sealed class SecondFactorDoor(SignInManager<StaffAccount> door, CheckSecondFactor check, DemonstrationDoor demonstration, SignInTrail trail, IHttpContextAccessor http)
{
    private static readonly string _scheme = IdentityConstants.TwoFactorUserIdScheme;

    private HttpContext Http => http.HttpContext!;

    public Task AskAsync(StaffAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return Http.SignInAsync(_scheme, new(new ClaimsIdentity([new(ClaimTypes.Name, account.Id.ToString()), new(ClaimTypes.Version, account.SecurityStamp!)], _scheme)));
    }

    /// <returns>Whether somebody's password was right a moment ago.</returns>
    public async Task<bool> IsAskedAsync() => await HalfwayAsync() is not null;

    /// <returns>Whether the person is in now.</returns>
    public async Task<bool> RunAsync(string code, CancellationToken ct)
    {
        if (await HalfwayAsync() is not { } account)
        {
            return false;
        }

        var isRight = demonstration.Admits(account) && await check.RunAsync(account, code);
        await trail.NoteAsync(account, isRight ? AuditLine.Done : "refused", ct);
        if (isRight)
        {
            await Http.SignOutAsync(_scheme);
            await door.SignInAsync(account, isPersistent: false);
        }

        return isRight;
    }

    private async Task<StaffAccount?> HalfwayAsync()
    {
        var half = (await Http.AuthenticateAsync(_scheme)).Principal;
        return half?.FindFirstValue(ClaimTypes.Name) is { } id && await door.UserManager.FindByIdAsync(id) is { IsDisabled: false } account && account.SecurityStamp == half.FindFirstValue(ClaimTypes.Version)
            ? account
            : null;
    }
}
