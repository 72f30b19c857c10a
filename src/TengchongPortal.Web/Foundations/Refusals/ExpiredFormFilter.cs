using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace TengchongPortal.Web.Foundations.Refusals;

/// <summary>A failed antiforgery check is, to an honest person, a page that has stood open too long; it is told so.</summary>
public sealed class ExpiredFormFilter : IAlwaysRunResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Result is IAntiforgeryValidationFailedResult)
        {
            context.HttpContext.Items[typeof(Problem)] = Problems.ExpiredForm;
        }
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
