using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Catalogue;
using TengchongPortal.Data.Reference;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Citizens.Feeds;

/// <summary>What is new in a column, in the whole catalogue, or in a standing list of policies or interpretations: for feeds and for other sites (R27, R131).</summary>
public sealed class NewestQuery(PublicRegister register, ReferenceBook book)
{
    /// <param name="column">Key of a column, which stands for everything below it too, or <see cref="PublicAddresses.AllOfFeed"/>.</param>
    /// <exception cref="MissingException">No such column.</exception>
    public async Task<Newest> OfColumnAsync(string column, int most, CancellationToken ct)
    {
        if (column == PublicAddresses.AllOfFeed)
        {
            return new(PublicAddresses.Feed(column), PublicAddresses.Catalogue, null, await ReadAsync(register.Records, most, ct));
        }

        var node = CatalogueTree.Of(await register.Columns.ToListAsync(ct), new Dictionary<Guid, int>()).Find(column) ?? throw new MissingException("column");
        return new(PublicAddresses.Feed(column), PublicAddresses.Column(column), node.Column.Name, await ReadAsync(register.Records.InColumns(node.ColumnIds), most, ct));
    }

    public async Task<Newest> OfPoliciesAsync(int most, CancellationToken ct) =>
        new(PublicAddresses.PoliciesFeed, PublicAddresses.Policies, "政策文件", await OfTypesAsync(book.Contracts.PolicyTypes, most, ct));

    public async Task<Newest> OfInterpretationsAsync(int most, CancellationToken ct) =>
        new(PublicAddresses.InterpretationsFeed, PublicAddresses.Interpretations, "政策解读", await OfTypesAsync(book.Contracts.InterpretationTypes, most, ct));

    private Task<List<FeedEntry>> OfTypesAsync(IReadOnlyCollection<string> types, int most, CancellationToken ct) =>
        ReadAsync(register.Records.Where(record => types.Contains(record.TypeKey)), most, ct);

    private static Task<List<FeedEntry>> ReadAsync(IQueryable<PublicRecord> records, int most, CancellationToken ct) =>
        records.NewestFirst().Take(most).FeedEntries().ToListAsync(ct);
}
