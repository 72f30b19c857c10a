using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Concerns;

/// <summary>The open concerns that the organs of a person answer for, on the desk.</summary>
public sealed class WaitingConcernsViewComponent(ConcernDeskQuery desk, CurrentActor current) : ViewComponent
{
    public Task<IViewComponentResult> InvokeAsync() =>
        this.ShowAsync("/Staff/Concerns/_Waiting.cshtml", current, ConcernDeskController.Readers, actor => desk.OpenAsync(actor, current.Now, HttpContext.RequestAborted));
}
