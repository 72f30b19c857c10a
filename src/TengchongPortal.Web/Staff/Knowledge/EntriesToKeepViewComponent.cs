using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Knowledge;

/// <summary>The entries of the knowledge base about which whoever drafts has to do something, on the desk.</summary>
public sealed class EntriesToKeepViewComponent(KnowledgeWorkQuery work, CurrentActor current) : ViewComponent
{
    public Task<IViewComponentResult> InvokeAsync() =>
        this.ShowAsync("/Staff/Knowledge/_ToKeep.cshtml", current, [Capability.WriteDrafts], actor => work.WaitingAsync(actor, current.Now, HttpContext.RequestAborted));
}
