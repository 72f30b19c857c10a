using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Catalogue;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Components.Records;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Citizens.Maps;

/// <summary>Draws the map from the live tree, the topics, the register and the fixed pages; nothing of it is written by hand.</summary>
public sealed class SiteMapPageQuery(PublicRegister register, CatalogueTreeQuery trees, ReferenceBook book, TimeProvider clock)
{
    public async Task<SiteMapPage> RunAsync(CancellationToken ct)
    {
        var today = ChinaTime.DayOf(clock.GetUtcNow());
        var organs = await register.Organs.Standing(today).OrderBy(organ => organ.Order).ThenBy(organ => organ.Name).ToListAsync(ct);

        return new(
            FixedPages.Entries,
            ColumnNodes.Of(await trees.RunAsync(null, ct)),
            [.. book.Topics.Where(topic => topic.IsOpenedOn(today)).GroupBy(topic => topic.Kind).OrderBy(group => group.Key)
                .Select(group => new MapGroup(group.Key.Label, [.. group.Select(topic => new Crumb(topic.Name, PublicAddresses.Topic(topic.Key)))]))],
            [.. organs.GroupBy(organ => organ.Kind).OrderBy(group => group.Key)
                .Select(group => new MapGroup(group.Key.Label, [.. group.Select(organ => new Crumb(organ.ShortName, PublicAddresses.Organ(organ.Key)))]))]);
    }
}
