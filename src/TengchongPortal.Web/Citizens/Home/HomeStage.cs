using TengchongPortal.Data.Reading.Catalogue;
using TengchongPortal.Domain.Catalogue;
using TengchongPortal.Web.Components.Finding;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Citizens.Home;

/// <summary>One stage of 五公开 and how many records stand in its columns.</summary>
public sealed record HomeStage(string Label, string Address, int Count)
{
    public static IReadOnlyList<HomeStage> Of(CatalogueTree tree)
    {
        ArgumentNullException.ThrowIfNull(tree);
        var counts = tree.Roots.SelectMany(root => root.All).Where(node => node.Column.Stage is not null)
            .ToLookup(node => node.Column.Stage!.Value, node => node.Count - node.Children.Sum(child => child.Count));
        return [.. Enum.GetValues<OpenStage>().Select(stage => new HomeStage(stage.Label, PublicAddresses.CatalogueOfStage(ListFilter.NameOf(stage)), counts[stage].Sum())).Where(stage => stage.Count > 0)];
    }
}
