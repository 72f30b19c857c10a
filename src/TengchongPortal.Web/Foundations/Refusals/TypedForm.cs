using Microsoft.AspNetCore.Http.Features;
using TengchongPortal.Web.Foundations.Doors;

namespace TengchongPortal.Web.Foundations.Refusals;

/// <summary>
/// What somebody typed into a form that could not be kept, to be sent again: nothing of it may be lost because our disk is in trouble.
/// Passwords and files are left out.
/// </summary>
/// <param name="Address">Where the form was sent.</param>
public sealed record TypedForm(string Address, IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    private const int ShortWord = 40;

    /// <summary>What somebody wrote, to be read and copied; not the small values of lists and marks.</summary>
    public IEnumerable<string> Texts => Fields.Select(pair => pair.Value).Where(value => value.Length > ShortWord || value.Any(char.IsWhiteSpace) || value.Any(letter => letter > '\u007f'));

    /// <summary>Null when no form was sent, or when it was never read.</summary>
    public static TypedForm? Of(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return HttpMethods.IsPost(request.Method) && request.HttpContext.Features.Get<IFormFeature>()?.Form is { } form
            ? new(request.Path + request.QueryString, [.. form.SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value ?? ""))).Where(field => IsForReturning(field.Key))])
            : null;
    }

    // The page that carries the fields writes a token of its own.
    private static bool IsForReturning(string name) => name != DoorsFeature.TokenField && !name.Contains("password", StringComparison.OrdinalIgnoreCase);
}
