using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Writing;
using TengchongPortal.Web.Citizens.Feeds;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Citizens.Finding.Results;

/// <summary>A question as a feed: what fits it, newest first.</summary>
public sealed class SearchFeed(SearchQuery search, PublicRegister register, FeedWriting writing)
{
    /// <exception cref="StorageBusyException">Nothing can answer now: an empty feed would say that nothing fits.</exception>
    public async Task<Feed> RunAsync(SearchForm asked, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(asked);
        (asked.Sort, asked.After, asked.Before) = (SearchForm.ByDate, null, null);
        var page = await search.RunAsync(asked, ct);
        if (!page.CanFind)
        {
            throw new StorageBusyException();
        }

        var found = page.Hits.Select(hit => hit.Id).ToList();
        var entries = await register.Records.Where(record => found.Contains(record.DocumentId)).NewestFirst().FeedEntries().ToListAsync(ct);
        return writing.Write(new(asked.Address(PublicAddresses.SearchFeed), asked.Address(PublicAddresses.Search), asked.Words.Length > 0 ? $"查找“{asked.Words}”" : "查找", entries));
    }
}
