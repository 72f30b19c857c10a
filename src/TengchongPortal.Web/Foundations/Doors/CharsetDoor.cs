using Microsoft.Net.Http.Headers;

namespace TengchongPortal.Web.Foundations.Doors;

/// <summary>The portal reads UTF-8 and nothing else; a body in another charset is refused before anybody tries to decode it.</summary>
public sealed class CharsetDoor(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (IsForeign(context.Request.ContentType))
        {
            context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            return Task.CompletedTask;
        }

        return next(context);
    }

    private static bool IsForeign(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && type.Charset.HasValue
        && !HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase);
}
