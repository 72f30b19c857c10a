using System.Collections.Frozen;

namespace TengchongPortal.Web.Foundations.Refusals;

/// <summary>The one table from refusal codes to HTTP statuses (architecture §4). The longest prefix that ends at a dot decides; else 409.</summary>
public static class RefusalStatus
{
    public static FrozenDictionary<string, int> Table { get; } = new Dictionary<string, int>
    {
        ["absences"] = StatusCodes.Status422UnprocessableEntity,
        ["absences.ended"] = StatusCodes.Status409Conflict,
        ["access"] = StatusCodes.Status403Forbidden,
        ["accounts"] = StatusCodes.Status422UnprocessableEntity,
        ["accounts.capability"] = StatusCodes.Status403Forbidden,
        ["accounts.last-administrator"] = StatusCodes.Status409Conflict,
        ["accounts.second-factor"] = StatusCodes.Status409Conflict,
        ["accounts.session-ended"] = StatusCodes.Status409Conflict,
        ["accounts.own"] = StatusCodes.Status403Forbidden,
        ["assignment"] = StatusCodes.Status422UnprocessableEntity,
        ["assignment.closed"] = StatusCodes.Status409Conflict,
        ["checker"] = StatusCodes.Status422UnprocessableEntity,
        ["concern"] = StatusCodes.Status422UnprocessableEntity,
        ["concern.confirmed"] = StatusCodes.Status409Conflict,
        ["concern.other-hand"] = StatusCodes.Status403Forbidden,
        ["concern.state"] = StatusCodes.Status409Conflict,
        ["concern.unconfirmed"] = StatusCodes.Status409Conflict,
        ["contract"] = StatusCodes.Status422UnprocessableEntity,
        ["content"] = StatusCodes.Status422UnprocessableEntity,
        ["emergency.off-duty"] = StatusCodes.Status403Forbidden,
        ["experts"] = StatusCodes.Status422UnprocessableEntity,
        ["experts.capability"] = StatusCodes.Status403Forbidden,
        ["experts.decided"] = StatusCodes.Status409Conflict,
        ["experts.second"] = StatusCodes.Status403Forbidden,
        ["file"] = StatusCodes.Status422UnprocessableEntity,
        ["file.size"] = StatusCodes.Status413PayloadTooLarge,
        ["file.mismatch"] = StatusCodes.Status415UnsupportedMediaType,
        ["file.type"] = StatusCodes.Status415UnsupportedMediaType,
        ["form"] = StatusCodes.Status422UnprocessableEntity,
        ["form.expired"] = StatusCodes.Status400BadRequest,
        ["gone"] = StatusCodes.Status410Gone,
        ["grants"] = StatusCodes.Status422UnprocessableEntity,
        ["grants.capability"] = StatusCodes.Status403Forbidden,
        ["grants.decided"] = StatusCodes.Status409Conflict,
        ["grants.ended"] = StatusCodes.Status409Conflict,
        ["grants.lapsed"] = StatusCodes.Status409Conflict,
        ["grants.own"] = StatusCodes.Status403Forbidden,
        ["grants.second"] = StatusCodes.Status403Forbidden,
        ["hotline"] = StatusCodes.Status422UnprocessableEntity,
        ["incident"] = StatusCodes.Status422UnprocessableEntity,
        ["incident.conferred"] = StatusCodes.Status409Conflict,
        ["incident.state"] = StatusCodes.Status409Conflict,
        ["letters"] = StatusCodes.Status422UnprocessableEntity,
        ["letters.asked"] = StatusCodes.Status409Conflict,
        ["letters.asked-back"] = StatusCodes.Status409Conflict,
        ["letters.capability"] = StatusCodes.Status403Forbidden,
        ["letters.consent"] = StatusCodes.Status409Conflict,
        ["letters.copy"] = StatusCodes.Status409Conflict,
        ["letters.detail-runs"] = StatusCodes.Status409Conflict,
        ["letters.lead-open"] = StatusCodes.Status409Conflict,
        ["letters.rating-runs"] = StatusCodes.Status409Conflict,
        ["letters.reopen-late"] = StatusCodes.Status409Conflict,
        ["letters.reopened"] = StatusCodes.Status409Conflict,
        ["letters.report"] = StatusCodes.Status409Conflict,
        ["letters.state"] = StatusCodes.Status409Conflict,
        ["letters.transferred"] = StatusCodes.Status409Conflict,
        ["missing"] = StatusCodes.Status404NotFound,
        ["organs"] = StatusCodes.Status422UnprocessableEntity,
        ["organs.capability"] = StatusCodes.Status403Forbidden,
        ["organs.decided"] = StatusCodes.Status409Conflict,
        ["organs.second"] = StatusCodes.Status403Forbidden,
        ["package.interpreter"] = StatusCodes.Status403Forbidden,
        ["package.named-organs"] = StatusCodes.Status422UnprocessableEntity,
        ["petition"] = StatusCodes.Status422UnprocessableEntity,
        ["personal"] = StatusCodes.Status422UnprocessableEntity,
        ["cleanup"] = StatusCodes.Status422UnprocessableEntity,
        ["repost"] = StatusCodes.Status422UnprocessableEntity,
        ["repost.posted"] = StatusCodes.Status409Conflict,
        ["repost.set-aside"] = StatusCodes.Status409Conflict,
        ["roster"] = StatusCodes.Status422UnprocessableEntity,
        ["roster.capability"] = StatusCodes.Status403Forbidden,
        ["roster.ended"] = StatusCodes.Status409Conflict,
        ["route"] = StatusCodes.Status422UnprocessableEntity,
        ["sample.own"] = StatusCodes.Status403Forbidden,
        ["secrecy"] = StatusCodes.Status422UnprocessableEntity,
        ["site-error"] = StatusCodes.Status422UnprocessableEntity,
        ["site-error.closed"] = StatusCodes.Status409Conflict,
        ["stale"] = StatusCodes.Status409Conflict,
        ["storage"] = StatusCodes.Status503ServiceUnavailable,
        ["too-fast"] = StatusCodes.Status429TooManyRequests,
        ["twin"] = StatusCodes.Status409Conflict,
        ["unknown"] = StatusCodes.Status404NotFound,
        ["warning"] = StatusCodes.Status422UnprocessableEntity,
        ["warning.form-changed"] = StatusCodes.Status409Conflict,
        ["workflow"] = StatusCodes.Status409Conflict,
        ["workflow.author"] = StatusCodes.Status403Forbidden,
        ["workflow.capability"] = StatusCodes.Status403Forbidden,
        ["workflow.own-hide"] = StatusCodes.Status403Forbidden,
        ["workflow.own-proposal"] = StatusCodes.Status403Forbidden,
        ["workflow.second-gate"] = StatusCodes.Status403Forbidden,
        ["workflow.second-hand"] = StatusCodes.Status403Forbidden,
    }.ToFrozenDictionary();

    public static int Of(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        for (var prefix = code; prefix.Length > 0; prefix = prefix[..Math.Max(0, prefix.LastIndexOf('.'))])
        {
            if (Table.TryGetValue(prefix, out var status))
            {
                return status;
            }
        }

        return StatusCodes.Status409Conflict;
    }
}
