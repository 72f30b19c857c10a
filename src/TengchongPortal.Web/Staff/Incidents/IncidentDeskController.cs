using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Deeds;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Incidents;

/// <summary>突发事件应对 at work: the hours that run, and what was said (R37).</summary>
[May(Capability.RunReleases, Capability.Supervise, Capability.SignFinally)]
[Route("staff/incidents")]
public sealed class IncidentDeskController(IncidentDeskQuery desk, HandleIncident handle, CurrentActor current) : Controller
{
    public static ImmutableArray<Capability> Readers { get; } = [Capability.RunReleases, Capability.Supervise, Capability.SignFinally];

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await desk.RunAsync(await current.RequireAsync(), current.Now, ct));

    [HttpPost("")]
    [May(Capability.RunReleases)]
    [Tells(Deed.IncidentRegistered)]
    public async Task<IActionResult> Register(IncidentForm form, CancellationToken ct)
    {
        var number = "";
        return ModelState.IsValid && await this.AcceptsAsync(async () => number = await handle.RegisterAsync(form, ct), IncidentForm.FieldOf)
            ? RedirectToAction(nameof(Show), new { incidentNumber = number })
            : this.Refused(nameof(Index), await desk.RunAsync(await current.RequireAsync(), current.Now, ct) with { Form = form });
    }

    [HttpGet("{incidentNumber}")]
    public async Task<IActionResult> Show(string incidentNumber, CancellationToken ct) => View(await desk.OfAsync(incidentNumber, await current.RequireAsync(), current.Now, ct));

    [HttpPost("{incidentNumber}")]
    [May(Capability.RunReleases)]
    [Tells(Deed.IncidentHandled)]
    public async Task<IActionResult> Take(string incidentNumber, IncidentStepForm form, CancellationToken ct)
    {
        var page = await desk.OfAsync(incidentNumber, await current.RequireAsync(), current.Now, ct);
        return ModelState.IsValid && await this.AcceptsAsync(() => handle.TakeAsync(incidentNumber, form, ct), IncidentStepForm.FieldOf)
            ? RedirectToAction(nameof(Show), new { incidentNumber })
            : this.Refused(nameof(Show), page with { Form = form });
    }
}
