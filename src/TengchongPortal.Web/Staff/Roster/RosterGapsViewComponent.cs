using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Roster;

/// <summary>The gaps of this moment, in red beside the entrance to the roster.</summary>
public sealed class RosterGapsViewComponent(RosterGapsQuery gaps, CurrentActor current) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync() =>
        await EntryCount.ShowAsync("roster-gaps", " 项现在无人值班", current, actor => gaps.RunAsync(actor, HttpContext.RequestAborted));
}
