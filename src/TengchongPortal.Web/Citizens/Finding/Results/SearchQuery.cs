using TengchongPortal.Data.Reading;
using TengchongPortal.Search;
using TengchongPortal.Web.Citizens.Finding.Leads;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Citizens.Finding.Results;

/// <summary>Asks the index, and the register again about everything it names.</summary>
public sealed class SearchQuery(AskIndex ask, KnownRecords known, SearchGroups groups, SearchHits hits, LeadsQuery leads)
{
    public async Task<SearchPage> RunAsync(SearchForm asked, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var today = ask.Today;
        if (ask.Of(index => index.Find(asked.Wish(today))) is not { Said: var found, Until: var until })
        {
            return new() { Asked = asked, CanFind = false };
        }

        var standing = await known.OfAsync([.. found.Hits.Select(hit => hit.RecordId), .. found.DidYouMean?.Records ?? []], until, ct);
        var (choices, chips) = await groups.OfAsync(asked, found, ct);
        var told = Told(asked, found, await hits.OfAsync(found.Hits, standing, today, ct));
        return told with
        {
            Leads = await leads.OfAsync(asked, found, standing, ct),
            Groups = told.Total > 0 ? choices : [],
            Chips = chips,
        };
    }

    // A result that stands on one page is counted there: what the index does not know to be gone yet is not told of.
    private SearchPage Told(SearchForm asked, FoundRecords found, IReadOnlyList<SearchHit> shown) => new()
    {
        Asked = asked,
        IsIncomplete = !ask.IsWhole,
        Total = found is { Previous: null, Next: null, IsMore: false } ? shown.Count : found.Total,
        Hits = shown,
        IsMore = found.IsMore,
        Answered = found.Answered,
        WasCut = found.WasCut || asked.WasCut,
        Also = found.Also,
        Previous = found.Previous is { } before ? asked.PageBefore(PublicAddresses.Search, before) : null,
        Next = found.Next is { } after ? asked.PageAfter(PublicAddresses.Search, after) : null,
    };
}
