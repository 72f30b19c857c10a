using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Reposts;

/// <summary>What the organs of a person have to repost now, on the desk.</summary>
public sealed class WaitingRepostsViewComponent(RepostQueueQuery queue, CurrentActor current) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var actor = await current.RequireAsync();
        var open = RepostsController.Readers.Any(actor.MayAnywhere) ? await queue.OpenAsync(actor, current.Now, HttpContext.RequestAborted) : [];
        return open.Count == 0 ? new HtmlContentViewComponentResult(HtmlString.Empty) : View("/Staff/Reposts/_Waiting.cshtml", open);
    }
}
