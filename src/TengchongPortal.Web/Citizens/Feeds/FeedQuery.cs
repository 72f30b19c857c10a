using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Catalogue;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Citizens.Feeds;

/// <summary>The newest records of a column with everything below it, or of the whole catalogue.</summary>
public sealed class FeedQuery(PublicRegister register, FeedWriting writing)
{
    private const int Newest = 50;

    /// <exception cref="MissingException">No such column.</exception>
    public async Task<Feed> RunAsync(string column, CancellationToken ct)
    {
        var node = column == PublicAddresses.AllOfFeed ? null
            : CatalogueTree.Of(await register.Columns.ToListAsync(ct), new Dictionary<Guid, int>()).Find(column) ?? throw new MissingException("column");
        var entries = await (node is null ? register.Records : register.Records.InColumns(node.ColumnIds)).NewestFirst().Take(Newest).FeedEntries().ToListAsync(ct);
        return writing.Write(PublicAddresses.Feed(column), node is null ? PublicAddresses.Catalogue : PublicAddresses.Column(column), node?.Column.Name, entries);
    }
}
