using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace TengchongPortal.Web.Citizens.Maps;

/// <summary>The map of the site for people (网站地图).</summary>
[AllowAnonymous]
public sealed class SiteMapController(SiteMapPageQuery map) : Controller
{
    [HttpGet("site-map")]
    public async Task<IActionResult> Show(CancellationToken ct) => View(await map.RunAsync(ct));
}
