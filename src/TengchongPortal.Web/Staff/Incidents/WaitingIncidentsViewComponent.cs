using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Incidents;

/// <summary>The incidents whose hours run, on the desk.</summary>
public sealed class WaitingIncidentsViewComponent(IncidentDeskQuery desk, CurrentActor current) : ViewComponent
{
    public Task<IViewComponentResult> InvokeAsync() =>
        this.ShowAsync("/Staff/Incidents/_Waiting.cshtml", current, IncidentDeskController.Readers, actor => desk.OpenAsync(actor, current.Now, HttpContext.RequestAborted));
}
