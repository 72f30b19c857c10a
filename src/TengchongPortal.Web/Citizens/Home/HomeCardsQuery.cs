using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Catalogue;
using TengchongPortal.Data.Reading.Lists;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Components.Records;

namespace TengchongPortal.Web.Citizens.Home;

/// <summary>Columns with their latest records, as the first page shows them.</summary>
public sealed class HomeCardsQuery(PublicRegister register, DrawLines lines, RuleBook rules)
{
    /// <summary>国办秘函〔2019〕19号: a block of the first page may be quiet for two weeks.</summary>
    private const string UpdateRule = "site.home-update";

    private const int DaysOfWeek = 7;
    private const int CardCount = 6;
    private const int LinesOfCard = 4;
    private const int NewestCount = 8;

    /// <summary>The three blocks of R111; a quiet one says so while the rule is in force, an empty one is not drawn.</summary>
    public async Task<IReadOnlyList<ColumnCard>> BlocksAsync(CatalogueTree tree, DateOnly today, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(tree);
        var earliest = rules.Find(UpdateRule, today) is { } rule ? today.AddDays(-DaysOfWeek * rule.Whole) : DateOnly.MinValue;
        var blocks = new List<ColumnCard>();
        foreach (var (title, keys) in HomeBlocks.Required)
        {
            var nodes = keys.Select(tree.Find).OfType<CatalogueNode>().Where(node => node.Count > 0).ToList();
            if (nodes.Count > 0)
            {
                var latest = await LatestAsync([.. nodes.SelectMany(node => node.ColumnIds)], today, ct);
                blocks.Add(new(title, PublicAddresses.Column(nodes[0].Column.Key), latest) { IsStale = !(latest[0].PublishedOn >= earliest) });
            }
        }

        return blocks;
    }

    /// <summary>The fullest branches of what the law asks for, in the order of the catalogue.</summary>
    public async Task<IReadOnlyList<ColumnCard>> FullestAsync(CatalogueTree tree, DateOnly today, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(tree);
        var fullest = tree.Roots.SelectMany(root => root.Children)
            .Where(branch => branch.Count > 0)
            .OrderByDescending(branch => branch.Count)
            .Take(CardCount)
            .OrderBy(branch => branch.Column.Order);
        var cards = new List<ColumnCard>();
        foreach (var branch in fullest)
        {
            cards.Add(new(branch.Column.Name, PublicAddresses.Column(branch.Column.Key), await LatestAsync(branch.ColumnIds, today, ct)));
        }

        return cards;
    }

    /// <summary>What came last, wherever it stands.</summary>
    public async Task<IReadOnlyList<RecordLine>> NewestAsync(DateOnly today, CancellationToken ct) =>
        await lines.RunAsync(await register.Records.NewestFirst().Take(NewestCount).Glimpses().ToListAsync(ct), today, ct);

    private async Task<IReadOnlyList<RecordLine>> LatestAsync(IReadOnlyList<Guid> columns, DateOnly today, CancellationToken ct) =>
        await lines.RunAsync(await register.Records.InColumns(columns).NewestFirst().Take(LinesOfCard).Glimpses().ToListAsync(ct), today, ct);
}
