using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using TengchongPortal.Web.Citizens.Finding.Asked;
using TengchongPortal.Web.Citizens.Finding.Results;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Citizens.Finding;

/// <summary>The one field on every page: an index number or a document number leads straight to its record, other words to everything that holds them (R101, R107, R181).</summary>
[AllowAnonymous]
[Route("search")]
public sealed class SearchController(WhereaboutsQuery whereabouts, SearchQuery search, SearchFeed feed, Suggestions suggestions) : Controller
{
    [CountedQuestion]
    [HttpGet("")]
    public async Task<IActionResult> Find([FromQuery] SearchForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        return await whereabouts.RunAsync(form.Words, ct) is { } address ? LocalRedirect(address) : View("Results/Show", Judged(await search.RunAsync(form, ct)));
    }

    [HttpGet("/search.json")]
    public async Task<IActionResult> Machine([FromQuery] SearchForm form, CancellationToken ct) =>
        Json(SearchJson.Of(Judged(await search.RunAsync(form, ct))), JsonReader.Options);

    [HttpGet(PublicAddresses.SearchFeed)]
    public async Task<IActionResult> Feed([FromQuery] SearchForm form, CancellationToken ct)
    {
        var answer = await feed.RunAsync(form, ct);
        return File(answer.Document, "application/atom+xml; charset=utf-8", answer.UpdatedAt, new EntityTagHeaderValue($"\"{answer.Tag}\""));
    }

    /// <summary>What somebody may be about to type; the page works without it.</summary>
    [HttpGet("suggestions")]
    public async Task<IActionResult> Suggest(string? q, CancellationToken ct) => Json(await suggestions.OfAsync(q ?? "", ct), JsonReader.Options);

    /// <summary>An answer that is not the whole truth is not kept for the next reader.</summary>
    private SearchPage Judged(SearchPage page)
    {
        if (!page.CanFind || page.IsIncomplete)
        {
            Response.Headers.CacheControl = CacheControlHeaderValue.NoStoreString;
        }

        return page;
    }
}
