using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Catalogue;
using TengchongPortal.Data.Reference;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Citizens.Feeds;

/// <summary>The newest records of a column with everything below it, of the whole catalogue, or of a standing list of policies or interpretations (R27).</summary>
public sealed class FeedQuery(PublicRegister register, ReferenceBook book, FeedWriting writing)
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

    public Task<Feed> OfPoliciesAsync(CancellationToken ct) =>
        OfTypesAsync(PublicAddresses.PoliciesFeed, PublicAddresses.Policies, "政策文件", book.Contracts.PolicyTypes, ct);

    public Task<Feed> OfInterpretationsAsync(CancellationToken ct) =>
        OfTypesAsync(PublicAddresses.InterpretationsFeed, PublicAddresses.Interpretations, "政策解读", book.Contracts.InterpretationTypes, ct);

    private async Task<Feed> OfTypesAsync(string feed, string shown, string name, IReadOnlyCollection<string> types, CancellationToken ct) =>
        writing.Write(feed, shown, name, await register.Records.Where(record => types.Contains(record.TypeKey)).NewestFirst().Take(Newest).FeedEntries().ToListAsync(ct));
}
