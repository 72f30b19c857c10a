using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace TengchongPortal.Web.Staff.SignIn;

/// <summary>However busy a session is, it ends ten hours after it began; the idle limit renews itself and would never end it.</summary>
public static class SessionTerm
{
    public static readonly TimeSpan Longest = TimeSpan.FromHours(10);

    private const string BegunKey = "portal:begun";

    public static void Limit(CookieAuthenticationEvents events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var (signingIn, validating) = (events.OnSigningIn, events.OnValidatePrincipal);
        events.OnSigningIn = context =>
        {
            Begin(context.Properties, Now(context.HttpContext));
            return signingIn(context);
        };
        events.OnValidatePrincipal = async context =>
        {
            if (HasRunOut(context))
            {
                context.RejectPrincipal();
                await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
                return;
            }

            await validating(context);
        };
    }

    /// <summary>Writes the beginning into a session; without it a session is over.</summary>
    public static void Begin(AuthenticationProperties session, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(session);
        session.Items[BegunKey] = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
    }

    private static bool HasRunOut(CookieValidatePrincipalContext context) =>
        !context.Properties.Items.TryGetValue(BegunKey, out var begun)
        || !long.TryParse(begun, CultureInfo.InvariantCulture, out var second)
        || Now(context.HttpContext) - DateTimeOffset.FromUnixTimeSeconds(second) >= Longest;

    private static DateTimeOffset Now(HttpContext http) => http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
}
