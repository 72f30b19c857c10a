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

    private const string IdKey = "portal:session";

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
        session.Items.TryAdd(IdKey, Guid.CreateVersion7(now).ToString("N"));
    }

    /// <summary>By which the sign-in stands in the list of the account.</summary>
    public static Guid? IdOf(AuthenticationProperties session)
    {
        ArgumentNullException.ThrowIfNull(session);
        return session.Items.TryGetValue(IdKey, out var written) && Guid.TryParse(written, out var id) ? id : null;
    }

    /// <summary>The sign-in of this browser; null for nobody.</summary>
    public static async Task<Guid?> OwnAsync(HttpContext http) =>
        (await http.AuthenticateAsync(IdentityConstants.ApplicationScheme)).Properties is { } session ? IdOf(session) : null;

    private static bool HasRunOut(CookieValidatePrincipalContext context) =>
        !context.Properties.Items.TryGetValue(BegunKey, out var begun)
        || !long.TryParse(begun, CultureInfo.InvariantCulture, out var second)
        || Now(context.HttpContext) - DateTimeOffset.FromUnixTimeSeconds(second) >= Longest;

    private static DateTimeOffset Now(HttpContext http) => http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
}
