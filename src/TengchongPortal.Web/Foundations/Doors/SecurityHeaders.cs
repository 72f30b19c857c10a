using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Net.Http.Headers;

namespace TengchongPortal.Web.Foundations.Doors;

/// <summary>
/// The browser's orders, on every answer alike: pages, errors, files. One constant policy without nonces, so that pages can be cached.
/// An answer that brought a stricter policy of its own (attachments) keeps it.
/// </summary>
public sealed class SecurityHeaders(RequestDelegate next)
{
    public const string ContentPolicy = Rooms + "frame-ancestors 'none'";

    private const string Rooms =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; media-src 'self'; "
        + "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; ";

    private const string FramedContentPolicy = Rooms + "frame-ancestors *";

    private const string Permissions =
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()";

    public Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Response.OnStarting(static state =>
        {
            Dress((HttpContext)state);
            return Task.CompletedTask;
        }, context);

        return next(context);
    }

    private static void Dress(HttpContext context)
    {
        var headers = context.Response.Headers;
        var isFramed = context.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified && context.GetEndpoint()?.Metadata.GetMetadata<FramedElsewhereAttribute>() is not null;
        headers.TryAdd(HeaderNames.ContentSecurityPolicy, isFramed ? FramedContentPolicy : ContentPolicy);
        headers.XContentTypeOptions = "nosniff";
        headers.TryAdd("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.TryAdd("Permissions-Policy", Permissions);
        headers.TryAdd("Cross-Origin-Opener-Policy", "same-origin");
        headers.TryAdd("Cross-Origin-Resource-Policy", isFramed ? "cross-origin" : "same-origin");
        if (!isFramed)
        {
            headers.XFrameOptions = "DENY";
        }

        if (context.Request.IsHttps)
        {
            headers.StrictTransportSecurity = "max-age=31536000";
        }

        // Without a word browsers keep a 301 and a 410 for ever: a page that comes back would stay gone for whoever saw it gone.
        if (IsPersonal(context))
        {
            headers.CacheControl = "no-store";
        }
        else if (headers.CacheControl.Count == 0)
        {
            headers.CacheControl = "no-cache";
        }
    }

    private static bool IsPersonal(HttpContext context) =>
        (context.User.Identity?.IsAuthenticated == true || context.Request.Path.StartsWithSegments("/staff"))
        && context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is null;
}
