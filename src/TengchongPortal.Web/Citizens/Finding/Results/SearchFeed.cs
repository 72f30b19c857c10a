using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Web.Citizens.Feeds;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Citizens.Finding.Results;

/// <summary>A question as a feed: what fits it, newest first.</summary>
public sealed class SearchFeed(SearchQuery search, PublicRegister register, FeedWriting writing)
{
    public async Task<Feed> RunAsync(SearchForm asked, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(asked);
        (asked.Sort, asked.After, asked.Back) = (SearchForm.ByDate, null, null);
        var page = await search.RunAsync(asked, ct);
        var found = page.Hits.Select(hit => hit.Line.Address).ToList();
        var ids = found.ConvertAll(address => Guid.Parse(address[(address.LastIndexOf('/') + 1)..]));
        var entries = await register.Records.Where(record => ids.Contains(record.DocumentId)).NewestFirst()
            .Select(record => new FeedEntry(record.DocumentId, record.Title, record.OrganName, record.ColumnName, record.Summary, record.FirstPublishedAt, record.ChangedAt))
            .ToListAsync(ct);
        var updated = entries.Count > 0 ? entries.Max(entry => entry.ChangedAt) : DateTimeOffset.UnixEpoch;
        var document = writing.Write(asked.Address("/search.atom"), asked.Address(PublicAddresses.Search), $"查找“{asked.Words}”", entries, updated);
        return new(document, updated, Convert.ToHexStringLower(SHA256.HashData(document))[..32]);
    }
}
