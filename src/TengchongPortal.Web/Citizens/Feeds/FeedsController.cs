using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace TengchongPortal.Web.Citizens.Feeds;

/// <summary>What is new, for readers that ask by themselves (Atom, RFC 4287).</summary>
[AllowAnonymous]
public sealed class FeedsController(FeedQuery feeds) : Controller
{
    [HttpGet("feeds/{column}.atom")]
    public async Task<IActionResult> Show(string column, CancellationToken ct) => Atom(await feeds.RunAsync(column, ct));

    [HttpGet("policies.atom")]
    public async Task<IActionResult> Policies(CancellationToken ct) => Atom(await feeds.OfPoliciesAsync(ct));

    [HttpGet("interpretations.atom")]
    public async Task<IActionResult> Interpretations(CancellationToken ct) => Atom(await feeds.OfInterpretationsAsync(ct));

    private FileContentResult Atom(Feed feed)
    {
        ArgumentNullException.ThrowIfNull(feed);

        return File(feed.Document, "application/atom+xml; charset=utf-8", feed.UpdatedAt, new EntityTagHeaderValue($"\"{feed.Tag}\""));
    }
}
