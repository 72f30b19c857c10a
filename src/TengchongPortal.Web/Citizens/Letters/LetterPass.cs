using Microsoft.AspNetCore.DataProtection;
using TengchongPortal.Web.Foundations.Site;

namespace TengchongPortal.Web.Citizens.Letters;

/// <summary>
/// That this browser has shown number and code of a letter, or has just sent it: a sealed cookie for half an hour, so that neither stands in an
/// address, a form or a history.
/// </summary>
public sealed class LetterPass(SiteProfile site, IDataProtectionProvider protection)
{
    private static readonly TimeSpan _term = TimeSpan.FromMinutes(30);

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("TengchongPortal.LetterPass", "1").ToTimeLimitedDataProtector();

    private string CookieName => site.CookieName("letter");

    /// <param name="code">The code, to be shown once on the receipt; null for who only looks.</param>
    public void Give(HttpContext http, Guid letter, string? code = null)
    {
        ArgumentNullException.ThrowIfNull(http);
        http.Response.Cookies.Append(CookieName, _protector.Protect($"{letter:N}|{code}", _term), new() { Path = "/", HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Strict, Secure = site.IsSecure, MaxAge = _term });
    }

    public HeldPass? Read(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        try
        {
            return http.Request.Cookies[CookieName] is { Length: > 0 } kept && _protector.Unprotect(kept).Split('|') is [var id, var code] && Guid.TryParse(id, out var letter)
                ? new(letter, code.Length > 0 ? code : null)
                : null;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }
}

/// <summary>Which letter this browser may see.</summary>
public sealed record HeldPass(Guid Letter, string? Code)
{
    public override string ToString() => $"{Letter}";
}
