using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace TengchongPortal.Web.Foundations.Doors;

/// <summary>Forwarded headers are believed from the configured proxies (<c>Proxies:Known</c>) only; without one they are not read at all.</summary>
public static class Proxies
{
    private const string Key = "Proxies:Known";

    public static void AddProxies(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var known = Known(builder.Configuration);
        builder.Services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            options.KnownIPNetworks.Clear();
            options.KnownProxies.Clear();
            known.ForEach(options.KnownProxies.Add);
        });
    }

    public static void UseProxies(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        if (Known(app.Configuration).Count > 0)
        {
            app.UseForwardedHeaders();
        }
    }

    private static List<IPAddress> Known(IConfiguration configuration) =>
        [.. (configuration.GetSection(Key).Get<string[]>() ?? []).Select(IPAddress.Parse)];
}
