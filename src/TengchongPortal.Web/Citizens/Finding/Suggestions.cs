using TengchongPortal.Search;

namespace TengchongPortal.Web.Citizens.Finding;

/// <summary>What a person may be about to type: organs, keywords and titles of what is public.</summary>
public sealed class Suggestions(AskIndex ask)
{
    public IReadOnlyList<string> Of(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var start = typed.Trim();
        return start.Length == 0 ? [] : ask.Of(index => index.Suggest(start, [SearchScope.Public]).Select(one => one.Text).ToList()) ?? [];
    }
}
