using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Organisations;

/// <summary>How many statements of responsibility wait for this person's word, beside the entrance to them.</summary>
public sealed class OpenResponsibilitiesViewComponent(GapsQuery gaps, CurrentActor current) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync() =>
        await EntryCount.ShowAsync("open-responsibilities", " 项待确认", current, actor => gaps.CountToConfirmAsync(actor, HttpContext.RequestAborted));
}
