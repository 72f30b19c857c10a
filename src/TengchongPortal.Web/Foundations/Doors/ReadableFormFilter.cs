using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Foundations.Doors;

/// <summary>
/// Reads the form once, after an action's own size limit (order 900) and before the antiforgery check (order 1000), so that a form
/// that cannot be read is a refusal and not a fault: a part in charset utf-7 makes the framework throw.
/// </summary>
public sealed class ReadableFormFilter : IAsyncAuthorizationFilter, IOrderedFilter
{
    public int Order => 950;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var request = context.HttpContext.Request;
        if (!request.HasFormContentType)
        {
            return;
        }

        try
        {
            await request.ReadFormAsync(context.HttpContext.RequestAborted);
        }
        catch (Exception fault) when (StatusOf(fault) is { } status)
        {
            context.Result = new StatusCodeResult(status);
        }
    }

    private static int? StatusOf(Exception fault) => fault switch
    {
        // A large form is laid aside on our disk while it is read; when that is full, the form is not to blame.
        _ when StorageTrouble.IsBehind(fault) => null,
        BadHttpRequestException bad => bad.StatusCode,
        NotSupportedException => StatusCodes.Status415UnsupportedMediaType,
        // The form reader's own limits (fields, names, values, parts) all say so in these words.
        InvalidDataException when fault.Message.Contains("limit", StringComparison.Ordinal) => StatusCodes.Status413PayloadTooLarge,
        InvalidDataException or IOException or ArgumentException => StatusCodes.Status400BadRequest,
        _ => null,
    };
}
