using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Site;

namespace TengchongPortal.Web.Citizens.SiteErrors;

/// <summary>The page of ours from which somebody followed the link at its foot: the form of any page begins with its address filled in.</summary>
public sealed class CameFrom(SiteProfile site)
{
    /// <summary>The page that the link names, with what was asked there as the browser tells it; the page that the browser tells, where the link names none.</summary>
    /// <param name="named">A page of this site.</param>
    public string? Of(HttpRequest request, string? named)
    {
        ArgumentNullException.ThrowIfNull(request);
        var told = Told(request);
        return named is null || told?.Split('?')[0] == named ? told : named;
    }

    /// <summary>Null when the browser says nothing, or the page is none of the public ones of this site.</summary>
    private string? Told(HttpRequest request) =>
        request.GetTypedHeaders().Referer is { IsAbsoluteUri: true } page
            && (page.Authority == request.Host.Value || page.Host.Equals(site.BaseUrl.Host, StringComparison.OrdinalIgnoreCase))
            && ErrorEntrance.IsPublic(new PathString(page.AbsolutePath))
            ? page.PathAndQuery : null;
}
