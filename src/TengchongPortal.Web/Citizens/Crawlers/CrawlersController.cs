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
    private const string Xml = "application/xml; charset=utf-8";

    [HttpGet("robots.txt")]
    public ContentResult Robots() => Content(
        $"""
        User-agent: *
        Disallow: /staff
        Disallow: /healthz
        Disallow: /reading
        Disallow: /search
        Disallow: /site-errors

        Sitemap: {new Uri(site.BaseUrl, "/sitemap.xml").AbsoluteUri}

        """,
        MediaTypeNames.Text.Plain,
        Encoding.UTF8);

    [HttpGet("sitemap.xml")]
    public async Task<IActionResult> Map(string? part, CancellationToken ct) =>
        File(part is null ? await map.IndexAsync(ct) : await map.PartAsync(part, ct), Xml);
}
