using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using TengchongPortal.Data.Identity;
using TengchongPortal.Data.Staff;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.SignIn;

/// <summary>
/// Writes each sign-in down, so that the person sees them all and can end one that is not the own. One that was ended, or whose account was shut
/// or given a new password, ends with its next request in the back office; the framework looks once a minute only.
/// </summary>
public static class SignInSessions
{
    private const string BackOffice = "/staff";

    public static void Keep(CookieAuthenticationEvents events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var (signingIn, validating) = (events.OnSigningIn, events.OnValidatePrincipal);
        events.OnSigningIn = async context =>
        {
            await signingIn(context);
            await BeginAsync(context);
        };
        events.OnValidatePrincipal = async context =>
        {
            if (context.Request.Path.StartsWithSegments(BackOffice) && !await IsOpenAsync(context))
            {
                context.RejectPrincipal();
                await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
                return;
            }

            await validating(context);
        };
    }

    // Whoever signs in over a sign-in that is still open leaves that one.
    private static async Task BeginAsync(CookieSigningInContext context)
    {
        var (http, id) = (context.HttpContext, SessionTerm.IdOf(context.Properties)!.Value);
        var (book, before) = (http.RequestServices.GetRequiredService<SessionBook>(), await SessionTerm.OwnAsync(http));
        try
        {
            await book.BeginAsync(Session(context, id), before, http.RequestAborted);
        }
        catch (Exception trouble) when (id == before && StorageTrouble.IsBehind(trouble))
        {
            // The same sign-in goes on; only its last use is not written down.
        }
    }

    private static StaffSession Session(CookieSigningInContext context, Guid id)
    {
        var (http, claims) = (context.HttpContext, context.HttpContext.RequestServices.GetRequiredService<IOptions<IdentityOptions>>().Value.ClaimsIdentity);
        return StaffSession.Begin(
            id,
            Guid.Parse(context.Principal!.FindFirstValue(claims.UserIdClaimType)!),
            context.Principal!.FindFirstValue(claims.SecurityStampClaimType) ?? "",
            http.Connection.RemoteIpAddress?.ToString() ?? "",
            http.Request.Headers.UserAgent.ToString(),
            http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow());
    }

    private static async Task<bool> IsOpenAsync(CookieValidatePrincipalContext context)
    {
        if (SessionTerm.IdOf(context.Properties) is not { } id)
        {
            return false;
        }

        var (http, services) = (context.HttpContext, context.HttpContext.RequestServices);
        var (book, claims) = (services.GetRequiredService<SessionBook>(), services.GetRequiredService<IOptions<IdentityOptions>>().Value.ClaimsIdentity);
        var last = await book.LastUseAsync(id, context.Principal?.FindFirstValue(claims.SecurityStampClaimType), http.RequestAborted);
        if (last is { } use && book.IsToBeSeen(use) && !IdleSessions.IsSentByItself(http))
        {
            var scopes = services.GetRequiredService<IServiceScopeFactory>();
            http.Response.OnCompleted(() => SeeAsync(scopes, id));
        }

        return last is not null;
    }

    // Reading goes on while nothing can be written down: the next page tries again.
    private static async Task SeeAsync(IServiceScopeFactory scopes, Guid session)
    {
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            await scope.ServiceProvider.GetRequiredService<SessionBook>().SeeAsync(session, CancellationToken.None);
        }
        catch (Exception trouble) when (StorageTrouble.IsBehind(trouble))
        {
        }
    }
}
