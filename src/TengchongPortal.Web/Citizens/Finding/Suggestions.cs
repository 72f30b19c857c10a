using TengchongPortal.Data.Reading;
using TengchongPortal.Search;

namespace TengchongPortal.Web.Citizens.Finding;

/// <summary>What a person may be about to type: organs, keywords and titles of what is public.</summary>
public sealed class Suggestions(AskIndex ask, KnownRecords known)
{
    public async Task<IReadOnlyList<string>> OfAsync(string typed, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var start = typed.Trim();
        if (start.Length == 0 || ask.Of(index => index.Suggest(start, [SearchScope.Public]).ToList()) is not { } answer)
        {
            return [];
        }

        var standing = await known.OfAsync(answer.Said.SelectMany(one => one.Records), answer.Until, ct);
        return [.. answer.Said.Where(one => one.Records.Any(standing.Contains)).Select(one => one.Text)];
    }
}
