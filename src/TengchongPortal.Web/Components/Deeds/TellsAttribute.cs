using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Components.Deeds;

/// <summary>Where the action was accepted and leads on to another page, that page begins with what was done.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TellsAttribute(Deed deed) : ActionFilterAttribute
{
    public Deed Deed => deed;

    public override void OnActionExecuted(ActionExecutedContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context is { Result: RedirectToActionResult, Controller: Controller controller })
        {
            controller.Tell($"{deed.Label}{context.HttpContext.Items[typeof(ToldDeeds)]}");
        }
    }
}
