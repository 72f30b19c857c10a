namespace TengchongPortal.Web.Foundations.Doors;

/// <summary>
/// An address that leads nowhere is not found, for everybody: the fallback policy would else send a citizen with a mistyped address to
/// the sign-in page.
/// </summary>
public sealed class NothingHere(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.GetEndpoint() is not null)
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
