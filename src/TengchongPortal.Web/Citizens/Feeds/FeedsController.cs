using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace TengchongPortal.Web.Citizens.Feeds;

/// <summary>What is new, for readers that ask by themselves (Atom, RFC 4287).</summary>
[AllowAnonymous]
public sealed class FeedsController(NewestQuery newest, FeedWriting writing) : Controller
{
    private const int Most = 50;

    [HttpGet("feeds/{column}.atom")]
    public async Task<IActionResult> Show(string column, CancellationToken ct) => Atom(await newest.OfColumnAsync(column, Most, ct));

    [HttpGet("policies.atom")]
    public async Task<IActionResult> Policies(CancellationToken ct) => Atom(await newest.OfPoliciesAsync(Most, ct));

    [HttpGet("interpretations.atom")]
    public async Task<IActionResult> Interpretations(CancellationToken ct) => Atom(await newest.OfInterpretationsAsync(Most, ct));

    private FileContentResult Atom(Newest list)
    {
        var feed = writing.Write(list);
        return File(feed.Document, "application/atom+xml; charset=utf-8", feed.UpdatedAt, new EntityTagHeaderValue($"\"{feed.Tag}\""));
    }
}
