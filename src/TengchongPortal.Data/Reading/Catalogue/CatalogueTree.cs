using TengchongPortal.Domain.Catalogue;

namespace TengchongPortal.Data.Reading.Catalogue;

/// <summary>The column tree with the counts of what is public.</summary>
public sealed record CatalogueTree(IReadOnlyList<CatalogueNode> Roots)
{
    private readonly Dictionary<Guid, List<CatalogueNode>> _paths = Roots.SelectMany(root => PathsFrom([], root)).ToDictionary(path => path[^1].Column.Id);

    public static CatalogueTree Of(IEnumerable<Column> columns, IReadOnlyDictionary<Guid, int> counts)
    {
        var byParent = columns.OrderBy(column => column.Order).ToLookup(column => column.ParentId);
        return new([.. byParent[null].Select(column => NodeOf(column, byParent, counts))]);
    }

    public CatalogueNode? Find(string key) => Roots.SelectMany(root => root.All).FirstOrDefault(node => node.Column.Key == key);

    public CatalogueNode? Find(Guid columnId) => Roots.SelectMany(root => root.All).FirstOrDefault(node => node.Column.Id == columnId);

    /// <summary>The way from the root down to the column, itself included.</summary>
    public IReadOnlyList<CatalogueNode> PathTo(Guid columnId) => _paths.GetValueOrDefault(columnId) ?? [];

    private static IEnumerable<List<CatalogueNode>> PathsFrom(List<CatalogueNode> above, CatalogueNode node)
    {
        List<CatalogueNode> path = [.. above, node];
        return node.Children.SelectMany(child => PathsFrom(path, child)).Prepend(path);
    }

    private static CatalogueNode NodeOf(Column column, ILookup<Guid?, Column> byParent, IReadOnlyDictionary<Guid, int> counts)
    {
        List<CatalogueNode> children = [.. byParent[column.Id].Select(child => NodeOf(child, byParent, counts))];
        return new(column, counts.GetValueOrDefault(column.Id) + children.Sum(child => child.Count), children);
    }
}
