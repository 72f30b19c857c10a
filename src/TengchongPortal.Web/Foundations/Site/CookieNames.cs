namespace TengchongPortal.Web.Foundations.Site;

/// <summary>Cookie names: on https the browser itself guards <c>__Host-</c> names against other hosts and plain http.</summary>
public static class CookieNames
{
    extension(SiteProfile site)
    {
        public bool IsSecure => site.BaseUrl.Scheme == Uri.UriSchemeHttps;

        public string CookieName(string name) => site.IsSecure ? $"__Host-portal-{name}" : $"portal-{name}";
    }
}
