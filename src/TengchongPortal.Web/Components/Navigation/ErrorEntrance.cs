namespace TengchongPortal.Web.Components.Navigation;

/// <summary>The link at the foot of every page by which an error on it is reported (R114): the form begins with the address of the page.</summary>
public static class ErrorEntrance
{
    private static readonly string[] _private = ["/staff", PublicAddresses.LetterStatus, "/letters/receipt", PublicAddresses.SiteErrors];

    /// <summary>False where people work, or follow a matter of their own.</summary>
    public static bool IsPublic(PathString path) => !Array.Exists(_private, room => path.StartsWithSegments(room));

    /// <summary>
    /// Names a page by its path alone, for which it is kept as well, so the link of a kept page is right for every reader. What was asked of the page
    /// the browser tells. An address at which there is nothing to read is not said again.
    /// </summary>
    public static string From(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var path = context.Request.Path;
        return context.Response.StatusCode == StatusCodes.Status200OK && IsPublic(path) ? PublicAddresses.ErrorOn(path) : PublicAddresses.SiteErrors;
    }
}
