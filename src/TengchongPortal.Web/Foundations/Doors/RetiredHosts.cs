using TengchongPortal.Web.Foundations.Site;

namespace TengchongPortal.Web.Foundations.Doors;

/// <summary>Calls to a host that was given up (<c>Site:RetiredHosts</c>) are led to the same path on the present host: 301 for reading, 308 for what brings a body.</summary>
public sealed class RetiredHosts(RequestDelegate next, SiteProfile site)
{
    private readonly HashSet<string> _retired = new(site.RetiredHosts.Select(host => host.Host).Where(host => host.Length > 0 && host != site.BaseUrl.Host), StringComparer.OrdinalIgnoreCase);

    public Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var request = context.Request;
        if (!_retired.Contains(request.Host.Host))
        {
            return next(context);
        }

        var isReading = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        context.Response.StatusCode = isReading ? StatusCodes.Status301MovedPermanently : StatusCodes.Status308PermanentRedirect;
        context.Response.Headers.Location = $"{site.BaseUrl.GetLeftPart(UriPartial.Authority)}{request.PathBase.ToUriComponent()}{request.Path.ToUriComponent()}{request.QueryString.ToUriComponent()}";
        return Task.CompletedTask;
    }
}
