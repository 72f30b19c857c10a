using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Site;

namespace TengchongPortal.Web.Citizens.SiteErrors;

/// <summary>The page of ours from which somebody followed the link at its foot, as the browser tells it: the form of any page begins with its address filled in.</summary>
public sealed class CameFrom(SiteProfile site)
{
    /// <summary>Where people work, or follow a matter of their own.</summary>
    private static readonly string[] _private = ["/staff", PublicAddresses.LetterStatus, "/letters/receipt", PublicAddresses.SiteErrors];

    /// <summary>Null when the browser says nothing, or the page is none of the public ones of this site.</summary>
    public string? Of(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.GetTypedHeaders().Referer is { IsAbsoluteUri: true } page
            && (page.Authority == request.Host.Value || page.Host.Equals(site.BaseUrl.Host, StringComparison.OrdinalIgnoreCase))
            && !Array.Exists(_private, room => new PathString(page.AbsolutePath).StartsWithSegments(room))
            ? page.PathAndQuery : null;
    }
}
