using TengchongPortal.Domain.Catalogue;

namespace TengchongPortal.Data.Reading.Catalogue;

/// <summary>A column with those below it and the number of public records in all of them.</summary>
public sealed record CatalogueNode(Column Column, int Count, IReadOnlyList<CatalogueNode> Children)
{
    public IEnumerable<CatalogueNode> All => Children.SelectMany(child => child.All).Prepend(this);

    /// <summary>Ids of this column and of every column below it.</summary>
    public IReadOnlyList<Guid> ColumnIds => [.. All.Select(node => node.Column.Id)];
}
