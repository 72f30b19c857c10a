using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Catalogue;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Components.Records;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Citizens.Home;

/// <summary>Fills the first page from what is public.</summary>
public sealed class HomeQuery(PublicRegister register, CatalogueTreeQuery trees, HomeCardsQuery cards, HomeTopicsQuery topics, TimeProvider clock)
{
    public Task<HomePage> RunAsync(CancellationToken ct) => register.KeptAsync("home", FillAsync, ct);

    private async Task<HomePage> FillAsync(CancellationToken ct)
    {
        var tree = await trees.RunAsync(null, ct);
        var today = ChinaTime.DayOf(clock.GetUtcNow());
        var organs = await PublishingOrgansAsync(ct);

        return new()
        {
            Total = tree.Roots.Sum(root => root.Count),
            Year = today.Year,
            ThisYear = (await register.CountsAsync(ct)).OfYear(today.Year),
            PublishingOrgans = organs.Sum(group => group.Organs.Count),
            Latest = await cards.NewestAsync(today, ct),
            Blocks = await cards.BlocksAsync(tree, today, ct),
            Stages = HomeStage.Of(tree),
            Topics = await topics.RunAsync(today, ct),
            Cards = await cards.FullestAsync(tree, today, ct),
            Entrances = [.. ColumnNodes.Of(tree).Where(root => root.Count is not null)],
            PlainEntrances =
            [
                .. HomeBlocks.Plain.Where(entrance => tree.Find(entrance.Column) is { Count: > 0 }).Select(entrance => new Crumb(entrance.Label, PublicAddresses.Column(entrance.Column))),
                new("找单位", PublicAddresses.Organs),
                new("联系电话", PublicAddresses.OrganContacts),
            ],
            Organs = organs,
        };
    }

    private async Task<IReadOnlyList<HomeOrgans>> PublishingOrgansAsync(CancellationToken ct)
    {
        var succession = await register.SuccessionAsync(ct);
        var publishing = (await register.CountsAsync(ct)).Organs().Keys.Select(succession.LivingOf).ToHashSet();
        var organs = (await register.OrganListAsync(ct)).Where(organ => publishing.Contains(organ.Id));

        return [.. organs.GroupBy(organ => organ.Kind).OrderBy(group => group.Key).Select(group =>
            new HomeOrgans(group.Key.Label, [.. group.Select(organ => new Crumb(organ.ShortName, PublicAddresses.Organ(organ.Key)))]))];
    }
}
