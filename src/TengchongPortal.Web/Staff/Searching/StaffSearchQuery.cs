using TengchongPortal.Domain.Staff;
using TengchongPortal.Search;

namespace TengchongPortal.Web.Staff.Searching;

/// <summary>Puts the question of a person at work: to what the house finds, and on the first page to what citizens find.</summary>
public sealed class StaffSearchQuery(HouseHitsQuery house, PublishedHitsQuery published, ILogger<StaffSearchQuery> log)
{
    public async Task<StaffSearchPage> RunAsync(StaffSearchForm asked, Actor reader, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var page = new StaffSearchPage(asked);
        if (!page.IsAsked)
        {
            return page;
        }

        try
        {
            var (hits, next) = await house.RunAsync(asked, reader, ct);
            var (shown, total) = page.IsFirst && asked.State is null ? await published.RunAsync(asked.Words, reader, ct) : ([], 0);
            return page with { House = hits, Next = next, Published = shown, PublishedTotal = total };
        }
        catch (IndexTroubleException trouble)
        {
            log.LogWarning(trouble, "The house could not be searched; the page says that it is being prepared");
            return page with { CanFind = false };
        }
    }
}
