using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Catalogue;
using TengchongPortal.Data.Reading.Lists;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Components.Records;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Citizens.Catalogue;

/// <summary>The list of a column; a branch lists everything below it.</summary>
public sealed class ColumnQuery(PublicRegister register, CatalogueTreeQuery trees, ColumnChoicesQuery choices, TimeProvider clock)
{
    public const int PageSize = 20;

    /// <exception cref="MissingException">No such column, or no such organ.</exception>
    public async Task<ColumnPage> RunAsync(string key, ColumnFilter filter, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var tree = await trees.RunAsync(null, ct);
        var node = tree.Find(key) ?? throw new MissingException("column");
        var records = await choices.NarrowAsync(register.Records.InColumns(node.ColumnIds), filter, ct);
        var stretch = await records.StretchAsync(filter.AfterKey, filter.BeforeKey, PageSize, ct);

        return await PageAsync(tree, node, filter, stretch, ct);
    }

    private async Task<ColumnPage> PageAsync(CatalogueTree tree, CatalogueNode node, ColumnFilter filter, RecordStretch stretch, CancellationToken ct)
    {
        var column = node.Column;
        var address = PublicAddresses.Column(column.Key);
        var way = tree.PathTo(column.Id).SkipLast(1).Select(above => new Crumb(above.Column.Name, PublicAddresses.Column(above.Column.Key)));

        return new()
        {
            Name = column.Name,
            Description = column.Description,
            Address = address,
            Count = node.Count,
            IsApplicationEntrance = column.Key == FixedNodes.Application,
            Tags = new() { Column = new(column.Name, column.Description, column.Name, column.TypeLabel) },
            Path = [new("政府信息公开目录", PublicAddresses.Catalogue), .. way, new(column.Name)],
            Tree = ColumnNodes.Of(tree, column.Key),
            Filter = filter,
            Organs = await choices.OrgansAsync(node.ColumnIds, filter, ct),
            Years = await choices.YearsAsync(node.ColumnIds, filter, ct),
            Lines = RecordLines.Of(stretch.Lines, ChinaTime.DayOf(clock.GetUtcNow())),
            Previous = stretch.Previous is { } first ? filter.Address(address, before: first) : null,
            Next = stretch.Next is { } last ? filter.Address(address, after: last) : null,
        };
    }
}
