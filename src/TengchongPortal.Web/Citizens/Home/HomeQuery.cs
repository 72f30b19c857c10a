using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Catalogue;
using TengchongPortal.Data.Reading.Lists;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Components.Records;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Citizens.Home;

/// <summary>Fills the first page from what is public.</summary>
public sealed class HomeQuery(PublicRegister register, CatalogueTreeQuery trees, TimeProvider clock)
{
    private const int LatestCount = 8;
    private const int CardCount = 6;
    private const int LinesOfCard = 4;

    public async Task<HomePage> RunAsync(CancellationToken ct)
    {
        var tree = await trees.RunAsync(null, ct);
        var today = ChinaTime.DayOf(clock.GetUtcNow());
        var organs = await PublishingOrgansAsync(ct);

        return new()
        {
            Total = tree.Roots.Sum(root => root.Count),
            Year = today.Year,
            ThisYear = await register.Addresses.FirstPublishedWithin(ChinaTime.StartOf(new(today.Year, 1, 1)), ChinaTime.StartOf(new(today.Year + 1, 1, 1))).CountAsync(ct),
            PublishingOrgans = organs.Sum(group => group.Organs.Count),
            Latest = RecordLines.Of(await register.Records.NewestFirst().Take(LatestCount).Glimpses().ToListAsync(ct), today),
            Cards = await CardsAsync(tree, today, ct),
            Entrances = [.. ColumnNodes.Of(tree).Where(root => root.Count is not null)],
            Organs = organs,
        };
    }

    /// <summary>The fullest branches of what the law asks for, in the order of the catalogue.</summary>
    private async Task<IReadOnlyList<ColumnCard>> CardsAsync(CatalogueTree tree, DateOnly today, CancellationToken ct)
    {
        var fullest = tree.Roots.SelectMany(root => root.Children)
            .Where(branch => branch.Count > 0)
            .OrderByDescending(branch => branch.Count)
            .Take(CardCount)
            .OrderBy(branch => branch.Column.Order);
        var cards = new List<ColumnCard>();
        foreach (var branch in fullest)
        {
            var latest = await register.Records.InColumns(branch.ColumnIds).NewestFirst().Take(LinesOfCard).Glimpses().ToListAsync(ct);
            cards.Add(new(branch.Column.Name, PublicAddresses.Column(branch.Column.Key), RecordLines.Of(latest, today)));
        }

        return cards;
    }

    private async Task<IReadOnlyList<HomeOrgans>> PublishingOrgansAsync(CancellationToken ct)
    {
        var publishing = register.Records.Select(record => record.OrganId);
        var organs = await register.Organs.Where(organ => publishing.Contains(organ.Id))
            .OrderBy(organ => organ.Order).ThenBy(organ => organ.Name)
            .ToListAsync(ct);

        return [.. organs.GroupBy(organ => organ.Kind).OrderBy(group => group.Key).Select(group =>
            new HomeOrgans(group.Key.Label, [.. group.Select(organ => new Crumb(organ.ShortName, PublicAddresses.Organ(organ.Key)))]))];
    }
}
