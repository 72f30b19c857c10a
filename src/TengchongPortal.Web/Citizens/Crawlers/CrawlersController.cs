using System.Net.Mime;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Web.Foundations.Site;

namespace TengchongPortal.Web.Citizens.Crawlers;

/// <summary>What search engines ask for first.</summary>
[AllowAnonymous]
public sealed class CrawlersController(SiteMapQuery map, SiteProfile site) : Controller
{
    [HttpGet("robots.txt")]
    public ContentResult Robots() => Content(
        $"""
        User-agent: *
        Disallow: /staff
        Disallow: /healthz

        Sitemap: {new Uri(site.BaseUrl, "/sitemap.xml").AbsoluteUri}

        """,
        MediaTypeNames.Text.Plain,
        Encoding.UTF8);

    [HttpGet("sitemap.xml")]
    public async Task<IActionResult> Map(CancellationToken ct)
    {
        var document = await map.RunAsync(ct);

        return File(document, "application/xml; charset=utf-8");
    }
}
