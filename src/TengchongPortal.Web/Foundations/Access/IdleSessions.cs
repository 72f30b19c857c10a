using Microsoft.AspNetCore.Authentication.Cookies;

namespace TengchongPortal.Web.Foundations.Access;

/// <summary>What a page sends by itself does not put the end of an idle session off.</summary>
public static class IdleSessions
{
    public static void Watch(CookieAuthenticationEvents events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var validating = events.OnValidatePrincipal;
        events.OnValidatePrincipal = async context =>
        {
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
}
