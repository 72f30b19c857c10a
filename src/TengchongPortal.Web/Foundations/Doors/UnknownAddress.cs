namespace TengchongPortal.Web.Foundations.Doors;

/// <summary>
/// An address that nobody serves is 404 and a method that nobody takes is 405, before the fallback policy would ask for a sign-in.
/// Everything the portal answers is therefore an endpoint.
/// </summary>
public sealed class UnknownAddress(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var endpoint = context.GetEndpoint();
        if (endpoint is RouteEndpoint)
        {
            return next(context);
        }

        // What is not a route is the router's own refusal (405, 415).
        if (endpoint?.RequestDelegate is { } refuse)
        {
            return refuse(context);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
