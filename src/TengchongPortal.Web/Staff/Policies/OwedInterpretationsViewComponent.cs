using Microsoft.AspNetCore.Mvc;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Policies;

/// <summary>The interpretations that the organs of a person owe, with their countdown, on the desk.</summary>
public sealed class OwedInterpretationsViewComponent(PolicyWorkQuery work, CurrentActor current) : ViewComponent
{
    public Task<IViewComponentResult> InvokeAsync() =>
        this.ShowAsync("/Staff/Policies/_Owed.cshtml", current, PoliciesController.Readers, actor => work.OwedAsync(actor, current.Now, HttpContext.RequestAborted));
}
