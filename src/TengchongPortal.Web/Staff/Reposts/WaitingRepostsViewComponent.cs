using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Reposts;

/// <summary>What the organs of a person have to repost now, on the desk.</summary>
public sealed class WaitingRepostsViewComponent(RepostQueueQuery queue, CurrentActor current) : ViewComponent
{
    public Task<IViewComponentResult> InvokeAsync() =>
        this.ShowAsync("/Staff/Reposts/_Waiting.cshtml", current, RepostsController.Readers, actor => queue.OpenAsync(actor, current.Now, HttpContext.RequestAborted));
}
