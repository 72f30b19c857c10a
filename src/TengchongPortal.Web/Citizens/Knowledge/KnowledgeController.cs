using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Data.Reading.Knowledge;
using TengchongPortal.Web.Components.Sheets;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Foundations.Site;

namespace TengchongPortal.Web.Citizens.Knowledge;

/// <summary>政策问答: the knowledge base for people, and the same for the hotline as a file and as what changed since (R133).</summary>
[AllowAnonymous]
[Route("questions")]
public sealed class KnowledgeController(KnowledgeListQuery entries, KnowledgeReading reading, SiteProfile site) : Controller
{
    /// <summary>Where the file says to which place of the feed it belongs.</summary>
    public const string CursorHeader = "X-Cursor";

    [HttpGet("")]
    public async Task<IActionResult> Index([FromQuery] KnowledgeFilter filter, CancellationToken ct) => ModelState.IsValid
        ? View("Questions", await entries.RunAsync(filter, ct))
        : this.Refused("Questions", await entries.RunAsync(new(), ct) with { Filter = filter });

    [HttpGet("export.csv")]
    public async Task<IActionResult> Export(CancellationToken ct)
    {
        // The place first: what changes meanwhile is told once more by the feed.
        Response.Headers[CursorHeader] = $"{await reading.CursorAsync(ct)}";
        return File(CsvWriting.Write(KnowledgeSheet.RowsOf(await reading.ExportAsync(ct), site.BaseUrl)), "text/csv; charset=utf-8", $"{KnowledgeSheet.Name}.csv");
    }

    [HttpGet("changes")]
    public async Task<IActionResult> Changes(long? since, CancellationToken ct) => ModelState.IsValid && since is null or >= 0
        ? Json(KnowledgeJson.Of(await reading.ChangesAsync(since ?? 0, ct), site.BaseUrl), JsonReader.Options)
        : new JsonResult(new { error = "since", message = "since 须是上次得到的 cursor，没有时填 0。" }, JsonReader.Options) { StatusCode = StatusCodes.Status422UnprocessableEntity };
}
