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
        return Told(asked, found) with
        {
            Leads = await leads.OfAsync(asked, found, standing, ct),
            Hits = await hits.OfAsync(found.Hits, standing, today, ct),
            Groups = choices,
            Chips = chips,
        };
    }

    private SearchPage Told(SearchForm asked, FoundRecords found) => new()
    {
        Asked = asked,
        IsIncomplete = !ask.IsWhole,
        Total = found.Total,
        IsMore = found.IsMore,
        Answered = found.Answered,
        WasCut = found.WasCut,
        Also = found.Also,
        Previous = found.Previous is { } before ? asked.PageBefore(PublicAddresses.Search, before) : null,
        Next = found.Next is { } after ? asked.PageAfter(PublicAddresses.Search, after) : null,
    };
}
