using TengchongPortal.Data.Reading.Catalogue;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Components.Records;

/// <summary>The column tree as it is drawn: columns without public records are left out, the five fixed nodes stay.</summary>
public static class ColumnNodes
{
    /// <param name="tree">The tree with its counts.</param>
    /// <param name="currentKey">The column whose page this is.</param>
    /// <param name="organKey">Keeps the reader within one organ.</param>
    public static IReadOnlyList<ColumnNode> Of(CatalogueTree tree, string? currentKey = null, string? organKey = null)
    {
        ArgumentNullException.ThrowIfNull(tree);

        return [.. tree.Roots.Where(root => root.Count > 0 || FixedNodes.Keys.Contains(root.Column.Key)).Select(root => Of(root, currentKey, organKey))];
    }

    private static ColumnNode Of(CatalogueNode node, string? currentKey, string? organKey)
    {
        var key = node.Column.Key;
        var address = organKey is null ? PublicAddresses.Column(key) : PublicAddresses.ColumnOfOrgan(key, organKey);
        List<ColumnNode> below = [.. node.Children.Where(child => child.Count > 0).Select(child => Of(child, currentKey, organKey))];

        return new(node.Column.Name, address, node.Count > 0 ? node.Count : null, below) { IsCurrent = key == currentKey };
    }
}
