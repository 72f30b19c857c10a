using TengchongPortal.Search;

namespace TengchongPortal.Web.Citizens.Finding;

/// <summary>What a person may be about to type: organs, keywords and titles of what is public.</summary>
public sealed class Suggestions(ITextIndex index, ILogger<Suggestions> log)
{
    public IReadOnlyList<string> Of(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        try
        {
            return index.CanFind && typed.Trim().Length > 0 ? [.. index.Suggest(typed.Trim(), [SearchScope.Public]).Select(one => one.Text)] : [];
        }
        catch (IndexTroubleException trouble)
        {
            log.LogError(trouble, "The index could not suggest anything");
            return [];
        }
    }
}
