using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Policies;

/// <summary>The interpretations that the organs of a person owe, with their countdown, on the desk.</summary>
public sealed class OwedInterpretationsViewComponent(PolicyWorkQuery work, CurrentActor current) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var actor = await current.RequireAsync();
        var owed = PoliciesController.Readers.Any(actor.MayAnywhere) ? await work.OwedAsync(actor, current.Now, HttpContext.RequestAborted) : [];
        return owed.Count == 0 ? new HtmlContentViewComponentResult(HtmlString.Empty) : View("/Staff/Policies/_Owed.cshtml", owed);
    }
}
