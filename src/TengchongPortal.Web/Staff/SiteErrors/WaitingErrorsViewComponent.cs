using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.SiteErrors;

/// <summary>The reports of errors that the organs of a person have to handle, on the desk.</summary>
public sealed class WaitingErrorsViewComponent(SiteErrorQueueQuery queue, CurrentActor current) : ViewComponent
{
    public Task<IViewComponentResult> InvokeAsync() =>
        this.ShowAsync("/Staff/SiteErrors/_Waiting.cshtml", current, SiteErrorsController.Readers, actor => queue.OpenAsync(actor, current.Now, HttpContext.RequestAborted));
}
