using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Catalogue;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Web.Components.Finding;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Components.Records;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Citizens.Catalogue;

/// <summary>The list of a column; a branch lists everything below it, the catalogue itself everything there is.</summary>
public sealed class ColumnQuery(PublicRegister register, CatalogueTreeQuery trees, FindRecords finding)
{
    private const string Whole = "政府信息公开目录";

    /// <summary>The page without its list, which is the same for every reader.</summary>
    /// <exception cref="MissingException">No such column.</exception>
    public async Task<ColumnPage> FrameAsync(string? key, CancellationToken ct) => key is null
        ? await register.KeptAsync("catalogue", async token => OfAll(await trees.RunAsync(null, token)), ct)
        : await FrameOfAsync(await KnownAsync(key, ct), ct);

    private Task<ColumnPage> FrameOfAsync(string key, CancellationToken ct) => register.KeptAsync($"column {key}", async token => OfColumn(await trees.RunAsync(null, token), key), ct);

    // Nothing is kept for columns that somebody made up.
    private async Task<string> KnownAsync(string key, CancellationToken ct) =>
        (await trees.RunAsync(null, ct)).Find(key)?.Column.Key ?? throw new MissingException("column");

    /// <exception cref="RuleBrokenException">What is asked is no question.</exception>
    /// <exception cref="MissingException">No such organ, theme, genre or audience.</exception>
    public async Task<ColumnPage> ListAsync(ColumnPage page, ListFilter asked, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(page);
        var found = await finding.RunAsync(null, page.Node?.ColumnIds, page.Address, asked, ct);
        return page with { Found = found, Below = BelowOf(page, found) };
    }

    /// <summary>The page with its form and no lines: where it shows the tree, and where what was typed was refused.</summary>
    public async Task<ColumnPage> UnlistedAsync(ColumnPage page, ListFilter asked, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page with { Found = await finding.UnlistedAsync(null, page.Node?.ColumnIds, page.Address, asked, ct) };
    }

    private static ColumnPage OfAll(CatalogueTree tree) => new()
    {
        Name = Whole,
        Description = "全部主动公开的信息，按栏目编排。",
        Address = PublicAddresses.Catalogue,
        Count = tree.Roots.Sum(root => root.Count),
        IsApplicationEntrance = false,
        Tags = new() { Column = new(Whole, "按栏目编排的全部主动公开信息", "政府信息公开,目录", ColumnTypes.Disclosure) },
        Path = [new(Whole)],
        Tree = ColumnNodes.Of(tree),
        Node = null,
        Children = tree.Roots,
    };

    private static ColumnPage OfColumn(CatalogueTree tree, string key)
    {
        var node = tree.Find(key) ?? throw new MissingException("column");
        var column = node.Column;
        var way = tree.PathTo(column.Id).SkipLast(1).Select(above => new Crumb(above.Column.Name, PublicAddresses.Column(above.Column.Key)));

        return new()
        {
            Name = column.Name,
            Description = column.Description,
            Address = PublicAddresses.Column(column.Key),
            Count = node.Count,
            IsApplicationEntrance = column.Key == FixedNodes.Application,
            Tags = new() { Column = new(column.Name, column.Description, column.Name, column.TypeLabel) },
            Path = [new(Whole, PublicAddresses.Catalogue), .. way, new(column.Name)],
            Tree = ColumnNodes.Of(tree, column.Key),
            Node = node,
            Children = node.Children,
        };
    }

    private static IReadOnlyList<ColumnNode> BelowOf(ColumnPage page, FoundList found) =>
        [.. page.Children
            .Select(child => new ColumnNode(child.Column.Name, found.Asked.Address(PublicAddresses.Column(child.Column.Key)), found.CountOf(child.ColumnIds), []))
            .Where(child => child.Count > 0)];
}
