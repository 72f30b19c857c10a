using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Domain.Letters.Receipts;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Deeds;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Concerns;

/// <summary>舆情回应 at work: what is registered, who answers for it, and each stage with its public record (R36).</summary>
[May(Capability.RunReleases, Capability.WriteDrafts, Capability.HandleLetters, Capability.SignFinally, Capability.Supervise)]
[Route("staff/concerns")]
public sealed class ConcernDeskController(ConcernDeskQuery desk, HandleConcern handle, CurrentActor current) : Controller
{
    public static ImmutableArray<Capability> Readers { get; } = [Capability.RunReleases, Capability.WriteDrafts, Capability.HandleLetters, Capability.SignFinally, Capability.Supervise];

    /// <param name="letterNumber">The letter in which it was noticed; the form says so, and nothing of what is written in it.</param>
    /// <param name="field">Code of the hot field from whose page that letter was written.</param>
    [HttpGet("")]
    public async Task<IActionResult> Index(string? letterNumber, string? field, CancellationToken ct)
    {
        var page = await desk.RunAsync(await current.RequireAsync(), current.Now, ct);
        return View(Receipt.NumberOf(letterNumber) is { } number ? page with { Form = new() { FormKey = page.Form.FormKey, Field = page.Fields.FirstOrDefault(one => one.Value == field)?.Value, Found = $"群众来信 {Receipt.Written(number)}" } } : page);
    }

    [HttpPost("")]
    [May(Capability.RunReleases)]
    [Tells(Deed.ConcernRegistered)]
    public async Task<IActionResult> Register(ConcernForm form, CancellationToken ct)
    {
        var number = "";
        return ModelState.IsValid && await this.AcceptsAsync(async () => number = await handle.RegisterAsync(form, ct), ConcernForm.FieldOf)
            ? RedirectToAction(nameof(Show), new { concernNumber = number })
            : this.Refused(nameof(Index), await desk.RunAsync(await current.RequireAsync(), current.Now, ct) with { Form = form });
    }

    [HttpGet("{concernNumber}")]
    public async Task<IActionResult> Show(string concernNumber, CancellationToken ct) => View(await desk.OfAsync(concernNumber, await current.RequireAsync(), current.Now, ct));

    [HttpPost("{concernNumber}")]
    [Tells(Deed.ConcernHandled)]
    public async Task<IActionResult> Take(string concernNumber, ConcernStepForm form, CancellationToken ct)
    {
        var page = await desk.OfAsync(concernNumber, await current.RequireAsync(), current.Now, ct);
        return ModelState.IsValid && await this.AcceptsAsync(() => handle.TakeAsync(concernNumber, form, ct), ConcernStepForm.FieldOf)
            ? RedirectToAction(nameof(Show), new { concernNumber })
            : this.Refused(nameof(Show), page with { Form = form });
    }
}
