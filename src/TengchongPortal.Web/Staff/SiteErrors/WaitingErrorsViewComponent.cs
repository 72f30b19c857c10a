using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.SiteErrors;

/// <summary>The reports of errors that the organs of a person have to handle, on the desk.</summary>
public sealed class WaitingErrorsViewComponent(SiteErrorQueueQuery queue, CurrentActor current) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var actor = await current.RequireAsync();
        var open = SiteErrorsController.Readers.Any(actor.MayAnywhere) ? await queue.OpenAsync(actor, current.Now, HttpContext.RequestAborted) : [];
        return open.Count == 0 ? new HtmlContentViewComponentResult(HtmlString.Empty) : View("/Staff/SiteErrors/_Waiting.cshtml", open);
    }
}
