using Microsoft.AspNetCore.Http.Features;
using TengchongPortal.Web.Foundations.Doors;

namespace TengchongPortal.Web.Foundations.Refusals;

/// <summary>
/// What somebody typed into a form that could not be kept, to be sent again or at least to be copied: nothing of it may be lost because our
/// disk is in trouble or a session has ended. Passwords and files are left out.
/// </summary>
/// <param name="Address">Where the form was sent.</param>
public sealed record TypedForm(string Address, IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    private const int ShortWord = 40;

    /// <summary>The largest form of a stranger that is read only to be handed back, in bytes.</summary>
    private const long Most = 8 * 1024 * 1024;

    /// <summary>The token that the form came with: good again for the same person after signing in; null where the page writes one of its own.</summary>
    public string? Token { get; init; }

    /// <summary>Whether the form may be sent again from the page; a form that came without a token of ours may be only copied.</summary>
    public bool MaySendAgain { get; init; } = true;

    /// <summary>What somebody wrote, to be read and copied; not the small values of lists and marks.</summary>
    public IEnumerable<string> Texts => Fields.Select(pair => pair.Value).Where(value => value.Length > ShortWord || value.Any(char.IsWhiteSpace) || value.Any(letter => letter > '\u007f'));

    /// <summary>Null when no form was sent, when it cannot be read, or when the problem is not one that keeps forms.</summary>
    public static async Task<TypedForm?> ReadAsync(HttpRequest request, Problem problem)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(problem);
        return !HttpMethods.IsPost(request.Method) ? null
            : problem.RetryAfter is not null ? Of(request, request.HttpContext.Features.Get<IFormFeature>()?.Form)
            : problem.Status == StatusCodes.Status401Unauthorized ? Of(request, await ReadAsync(request)) is { } typed ? typed with { MaySendAgain = typed.Token is not null } : null
            : problem.Code == Problems.ExpiredForm.Code ? Of(request, request.HttpContext.Features.Get<IFormFeature>()?.Form) is { } late ? late with { MaySendAgain = false } : null
            : null;
    }

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

    private static TypedForm? Of(HttpRequest request, IFormCollection? form) => form is null
        ? null
        : new(request.Path + request.QueryString, [.. form.SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value ?? ""))).Where(field => IsForReturning(field.Key))])
        {
            Token = form[DoorsFeature.TokenField] is { Count: 1 } token ? token.ToString() : null,
        };

    private static bool IsForReturning(string name) => name != DoorsFeature.TokenField && !name.Contains("password", StringComparison.OrdinalIgnoreCase);
}
