using Microsoft.AspNetCore.Http.Features;

namespace TengchongPortal.Web.Foundations.Doors;

/// <summary>HEAD works wherever GET does: it is answered as a GET whose body goes nowhere.</summary>
public sealed class HeadAsGet(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await next(context);
            return;
        }

        var body = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        context.Request.Method = HttpMethods.Get;
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(Stream.Null));
        context.Items[typeof(HeadAsGet)] = true;
        try
        {
            await next(context);
        }
        finally
        {
            context.Features.Set(body);
            context.Request.Method = HttpMethods.Head;
        }
    }

    /// <summary>True while a HEAD is being answered as a GET: such a visit is not a reading (浏览量).</summary>
    public static bool Concerns(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);

        return context.Items.ContainsKey(typeof(HeadAsGet));
    }
}
