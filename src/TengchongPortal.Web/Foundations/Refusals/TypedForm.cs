using Microsoft.AspNetCore.Http.Features;
using TengchongPortal.Web.Foundations.Doors;

namespace TengchongPortal.Web.Foundations.Refusals;

/// <summary>
/// What somebody typed into a form that was not kept, to be sent again or at least to be copied: nothing of it may be lost because our disk is in
/// trouble, a session has ended or somebody else was faster. Passwords and files are left out.
/// </summary>
/// <param name="Address">Where the form was sent.</param>
/// <param name="Token">The token that it came with, good again for the same person; null when it may be copied only, for it need not be a form of ours.</param>
public sealed record TypedForm(string Address, IReadOnlyList<KeyValuePair<string, string>> Fields, string? Token)
{
    /// <summary>The largest form of a stranger that is read only to be handed back, in bytes.</summary>
    private const long Most = 8 * 1024 * 1024;

    /// <summary>What somebody wrote, to be read and copied; not the values of lists, marks and hidden fields.</summary>
    public IEnumerable<string> Texts => Fields.Select(pair => pair.Value).Where(value => value.Any(char.IsWhiteSpace) || value.Any(letter => letter > '\u007f'));

    /// <summary>Null when no form was sent, when it was not or cannot be read, or when another site sent it. What was refused can be copied only, for sending it again would be refused again.</summary>
    public static async Task<TypedForm?> ReadAsync(HttpRequest request, Problem problem)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(problem);
        if (!HttpMethods.IsPost(request.Method) || IsForeign(request))
        {
            return null;
        }

        return problem switch
        {
            { AsksToSignIn: true } => Of(request, await ReadAsync(request)),
            { RetryAfter: not null } => Of(request, request.HttpContext.Features.Get<IFormFeature>()?.Form),
            _ => Of(request, request.HttpContext.Features.Get<IFormFeature>()?.Form) is { } refused ? refused with { Token = null } : null,
        };
    }

    // What another site sends is not shown on a page of the government as if somebody here had written it.
    private static bool IsForeign(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site";

    private static async Task<IFormCollection?> ReadAsync(HttpRequest request)
    {
        if (!request.HasFormContentType || request.ContentLength is not (> 0 and <= Most))
        {
            return null;
        }

        try
        {
            return await request.ReadFormAsync(request.HttpContext.RequestAborted);
        }
        catch (Exception broken) when (broken is InvalidDataException or BadHttpRequestException or IOException)
        {
            return null;
        }
    }

    private static TypedForm? Of(HttpRequest request, IFormCollection? form) => form is null ? null : new(
        request.Path + request.QueryString,
        [.. form.SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value ?? ""))).Where(field => IsForReturning(field.Key))],
        form[DoorsFeature.TokenField] is { Count: 1 } token ? token.ToString() : null);

    private static bool IsForReturning(string name) => name != DoorsFeature.TokenField && !name.Contains("password", StringComparison.OrdinalIgnoreCase);
}
