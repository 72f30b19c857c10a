using TengchongPortal.Data.Reading.Catalogue;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Site;

namespace TengchongPortal.Web.Citizens.Embeds;

/// <summary>Names the lists that other programs and sites may take over: all, policies, interpretations, and each column that holds something.</summary>
public sealed class EmbedsQuery(CatalogueTreeQuery trees, SiteProfile site)
{
    public async Task<EmbedsPage> RunAsync(CancellationToken ct)
    {
        var tree = await trees.RunAsync(null, ct);
        return new(
            $"""<iframe src="{Absolute(PublicAddresses.Embed(PublicAddresses.AllOfFeed))}" title="{site.Name}：最新公开" width="100%" height="480" loading="lazy"></iframe>""",
            [
                Of("全部最新公开", PublicAddresses.Catalogue, PublicAddresses.Feed(PublicAddresses.AllOfFeed), PublicAddresses.AllOfFeed),
                Of("政策文件", PublicAddresses.Policies, PublicAddresses.PoliciesFeed, "policies"),
                Of("政策解读", PublicAddresses.Interpretations, PublicAddresses.InterpretationsFeed, "interpretations"),
                .. tree.Roots.SelectMany(Nodes).Where(node => node.Count > 0)
                    .Select(node => Of(node.Column.Name, PublicAddresses.Column(node.Column.Key), PublicAddresses.Feed(node.Column.Key), node.Column.Key)),
            ]);
    }

    private static IEnumerable<CatalogueNode> Nodes(CatalogueNode node) => [node, .. node.Children.SelectMany(Nodes)];

    private EmbeddedList Of(string name, string shown, string feed, string list) => new(name, shown, Absolute(feed), Absolute(PublicAddresses.Embed(list)));

    private string Absolute(string address) => new Uri(site.BaseUrl, address).AbsoluteUri;
}
