using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Web.Citizens.PageCache;

namespace TengchongPortal.Web.Citizens.ReadingModes;

/// <summary>
/// How the pages are drawn for this reader: elderly version, size, colours (长者版、无障碍浏览). A wish, not a secret: it comes by GET and
/// needs no script. The way back is the page that the browser says it came from, so that every page carries the same links.
/// </summary>
[AllowAnonymous]
[DrawnAnew]
[Route("reading")]
public sealed class ReadingController(ReadingWishes wishes) : Controller
{
    [HttpGet("")]
    public IActionResult Index() => View(ReadingForm.Of(wishes.Of(HttpContext), CameFrom()));

    [HttpGet("set")]
    public IActionResult Set([FromQuery] ReadingForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return ModelState.IsValid ? Keep(form.Mode, form.Back) : RedirectToAction(nameof(Index));
    }

    /// <summary>The entrance on every page.</summary>
    [HttpGet("elder")]
    public IActionResult Elder() => Keep(ReadingMode.Elder, CameFrom());

    /// <summary>The way out, as visible as the way in.</summary>
    [HttpGet("standard")]
    public IActionResult Standard() => Keep(ReadingMode.Standard, CameFrom());

    private LocalRedirectResult Keep(ReadingMode mode, string? back)
    {
        wishes.Keep(HttpContext, mode);
        return LocalRedirect(Url.IsLocalUrl(back) ? back! : "/");
    }

    /// <summary>The page of this portal that led here; the home page when a browser does not say, or when it was one of these.</summary>
    private string CameFrom() =>
        Uri.TryCreate(Request.Headers.Referer, UriKind.Absolute, out var page)
        && page.Authority == Request.Host.Value
        && !page.AbsolutePath.StartsWith("/reading", StringComparison.Ordinal)
            ? page.PathAndQuery
            : "/";
}
