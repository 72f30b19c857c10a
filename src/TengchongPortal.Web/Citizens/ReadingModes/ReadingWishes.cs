using TengchongPortal.Web.Foundations.Site;

namespace TengchongPortal.Web.Citizens.ReadingModes;

/// <summary>Reads and keeps the reader's wish. The cookie is set when somebody chooses, never before.</summary>
public sealed class ReadingWishes(SiteProfile site)
{
    private static readonly TimeSpan _year = TimeSpan.FromDays(365);

    /// <summary>The one cookie that a mere reader may have.</summary>
    public string CookieName => site.CookieName("reading");

    public ReadingMode Of(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        return ReadingMode.Parse(http.Request.Cookies[CookieName]);
    }

    /// <summary>Keeps the wish for a year; the standard version needs no cookie, so the old one is taken away.</summary>
    public void Keep(HttpContext http, ReadingMode mode)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(mode);
        var cookie = new CookieOptions { Path = "/", HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax, Secure = site.IsSecure };
        if (mode.IsStandard)
        {
            http.Response.Cookies.Delete(CookieName, cookie);
            return;
        }

        cookie.MaxAge = _year;
        http.Response.Cookies.Append(CookieName, mode.ToString(), cookie);
    }
}
