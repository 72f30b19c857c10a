using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Web.Citizens.Letters.Statistics;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Citizens.Letters.Reading;

/// <summary>群众来信: what was published, and how the organs keep their terms.</summary>
[AllowAnonymous]
[Route("letters")]
public sealed class LettersController(LettersQuery letters, LetterQuery letter, LetterStatisticsQuery statistics) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index([FromQuery] LettersFilter filter, CancellationToken ct) => ModelState.IsValid
        ? View(await letters.RunAsync(filter, ct))
        : this.Refused(nameof(Index), await letters.RunAsync(new(), ct) with { Filter = filter, Lines = [], PreviousKey = null, NextKey = null });

    /// <exception cref="MissingException">Nothing public stands or stood there.</exception>
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken ct) => await letter.RunAsync(id, ct) is { } page ? View(page)
        : await letter.IsRecordAsync(id, ct) ? LocalRedirect(PublicAddresses.Record(id))
        : throw new MissingException("letter");

    [HttpGet("statistics")]
    public async Task<IActionResult> Statistics(int? year, CancellationToken ct) => ModelState.IsValid
        ? View(await statistics.RunAsync(year, ct))
        : this.Refused(nameof(Statistics), await statistics.RunAsync(null, ct));
}
