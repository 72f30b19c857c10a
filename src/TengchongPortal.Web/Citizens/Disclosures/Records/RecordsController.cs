using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Web.Citizens.Disclosures.Readings;
using TengchongPortal.Web.Citizens.Layout;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Citizens.Disclosures.Records;

/// <summary>A record as a page, for machines, for paper, and as it once was.</summary>
[AllowAnonymous]
[Route("records/{id:guid}")]
public sealed class RecordsController(RecordQuery records) : Controller
{
    [HttpGet("")]
    [CountedReading]
    public async Task<IActionResult> Show(Guid id, CancellationToken ct) =>
        Answer(await records.RunAsync(id, ct), View);

    [HttpGet("print")]
    public async Task<IActionResult> Print(Guid id, CancellationToken ct) =>
        Answer(await records.RunAsync(id, ct), View);

    [HttpGet("editions/{number:int}")]
    public async Task<IActionResult> Edition(Guid id, int number, CancellationToken ct) =>
        Answer(await records.RunAsync(id, number, ct), page => View(nameof(Show), page));

    [HttpGet("/records/{id:guid}.json")]
    public async Task<IActionResult> Machine(Guid id, CancellationToken ct) =>
        Answer(await records.RunAsync(id, ct), page => Json(RecordJson.Of(page), JsonReader.Options));

    private IActionResult Answer(RecordAnswer answer, Func<RecordPage, IActionResult> show) => answer switch
    {
        { Redirect: { } address } => LocalRedirect(address),
        { Gone: { } gone } => GoneAnswer(gone),
        _ => show(answer.Page!),
    };

    private ActionResult GoneAnswer(GonePage gone) => JsonReader.Is(Request)
        ? new JsonResult(new { error = "gone", message = gone.Sentence }, JsonReader.Options) { StatusCode = StatusCodes.Status410Gone }
        : this.Gone(gone);
}
