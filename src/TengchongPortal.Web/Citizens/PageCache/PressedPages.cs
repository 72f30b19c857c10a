using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Net.Http.Headers;

namespace TengchongPortal.Web.Citizens.PageCache;

/// <summary>
/// Draws a page that will be kept into memory, names it by its content (ETag) and presses it, so that the cache holds finished bytes.
/// Stands behind the cache: it runs once for a page, not once for a reader.
/// </summary>
public sealed class PressedPages(RequestDelegate next)
{
    private const int LettersOfTag = 22;

    public async Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Features.Get<IOutputCacheFeature>()?.Context is not { EnableOutputCaching: true })
        {
            await next(context);
            return;
        }

        var outside = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        using var drawn = new MemoryStream();
        var inside = new StreamResponseBodyFeature(drawn);
        context.Features.Set<IHttpResponseBodyFeature>(inside);
        try
        {
            await next(context);
            await inside.CompleteAsync();
        }
        finally
        {
            context.Features.Set(outside);
        }

        await SendAsync(context, drawn.GetBuffer().AsMemory(0, (int)drawn.Length));
    }

    private static async Task SendAsync(HttpContext context, ReadOnlyMemory<byte> whole)
    {
        if (context.Response.StatusCode == StatusCodes.Status200OK && whole.Length > 0)
        {
            whole = Dress(context, whole);
        }

        if (whole.Length > 0)
        {
            await context.Response.BodyWriter.WriteAsync(whole, context.RequestAborted);
        }
    }

    private static ReadOnlyMemory<byte> Dress(HttpContext context, ReadOnlyMemory<byte> whole)
    {
        var encoding = PageEncoding.For(context.Request);
        var headers = context.Response.Headers;
        var pressed = encoding.Press(whole);
        // A feed names itself by what it holds.
        headers.ETag = headers.ETag.Count > 0 ? headers.ETag : $"\"{Convert.ToBase64String(SHA256.HashData(whole.Span)).AsSpan(0, LettersOfTag)}{encoding.Name}\"";
        headers.ContentLength = pressed.Length;
        headers.AppendCommaSeparatedValues(HeaderNames.Vary, HeaderNames.AcceptEncoding, HeaderNames.Cookie);
        if (encoding.Name.Length > 0)
        {
            headers.ContentEncoding = encoding.Name;
        }

        return pressed;
    }
}
