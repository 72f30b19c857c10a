using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Domain.Disclosures.Reviewing;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Quality;

[May(Capability.ReviewOffice, Capability.Supervise, Capability.KeepSite)]
[Route("staff/quality")]
public sealed class QualityController(QualityQuery query, QualityTextsQuery texts, AwarenessQuery awareness, CurrentActor current) : Controller
{
    public static ImmutableArray<Capability> Readers { get; } = [Capability.ReviewOffice, Capability.Supervise, Capability.KeepSite];

    [HttpGet("")]
    public async Task<IActionResult> Index(DateOnly? month, CancellationToken ct) =>
        View("Quality", await query.RunAsync(month, await current.RequireAsync(), current.Now, ct));

    [HttpGet("texts")]
    public async Task<IActionResult> Texts(string? organ, QualityMeasure measure, DateOnly? month, string? reasonCode, CancellationToken ct) =>
        View("QualityTexts", await texts.RunAsync(organ, measure, month, reasonCode, await current.RequireAsync(), current.Now, ct));

    [HttpGet("people")]
    public async Task<IActionResult> People(string? organ, DateOnly? month, CancellationToken ct) =>
        View("QualityPeople", await awareness.OneAsync(organ, month, await current.RequireAsync(), current.Now, ct));
}
