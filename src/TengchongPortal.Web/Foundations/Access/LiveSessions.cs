using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TengchongPortal.Data;

namespace TengchongPortal.Web.Foundations.Access;

/// <summary>
/// Ends a session with its next request in the back office when the account was shut, or its stamp was moved by a new password. The
/// framework looks once a minute only, which would let a shut account look around for that long. What a page sends by itself does not
/// put the end of an idle session off.
/// </summary>
public static class LiveSessions
{
    private const string BackOffice = "/staff";

    public static void Watch(CookieAuthenticationEvents events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var validating = events.OnValidatePrincipal;
        events.OnValidatePrincipal = async context =>
        {
            if (context.Request.Path.StartsWithSegments(BackOffice) && !await IsAliveAsync(context))
            {
                context.RejectPrincipal();
                await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
                return;
            }

            await validating(context);
            context.ShouldRenew &= !IsSentByItself(context.HttpContext);
        };
        var sliding = events.OnCheckSlidingExpiration;
        events.OnCheckSlidingExpiration = async context =>
        {
            await sliding(context);
            context.ShouldRenew &= !IsSentByItself(context.HttpContext);
        };
    }

    /// <summary>Whether an open page asks without anybody's doing.</summary>
    public static bool IsSentByItself(HttpContext http) => http?.GetEndpoint()?.Metadata.GetMetadata<SentByItselfAttribute>() is not null;

    private static async Task<bool> IsAliveAsync(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var claims = services.GetRequiredService<IOptions<IdentityOptions>>().Value.ClaimsIdentity;
        var stamp = context.Principal?.FindFirstValue(claims.SecurityStampClaimType);
        return Guid.TryParse(context.Principal?.FindFirstValue(claims.UserIdClaimType), out var id)
            && await services.GetRequiredService<PortalDbContext>().Users.AnyAsync(account => account.Id == id && !account.IsDisabled && account.SecurityStamp == stamp, context.HttpContext.RequestAborted);
    }
}
