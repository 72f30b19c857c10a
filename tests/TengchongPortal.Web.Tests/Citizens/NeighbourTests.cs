using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Citizens;

/// <summary>What stands under a record of the same organ in the same column: kept for all readers, and yet never what was hidden.</summary>
public sealed class NeighbourTests : IDisposable
{
    private readonly PortalUnderTest _portal = new(PortalStart.City);

    private CityWalk Walk => new(_portal);

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task The_five_newest_others_stand_there_and_one_that_is_hidden_is_gone_at_the_next_reading()
    {
        var editions = new List<Edition>();
        foreach (var name in "甲乙丙丁戊己庚")
        {
            editions.Add(await Walk.FindAsync(await Walk.ToAsync(EditorialState.Published, PortalCity.Notice($"关于{name}事的通知"))));
        }

        Assert.Equal(["己", "戊", "丁", "丙", "乙"], await ShownUnderAsync(editions[^1]));
        Assert.Equal(["庚", "己", "戊", "丁", "丙"], await ShownUnderAsync(editions[0]));

        await Walk.TakeAsync(editions[5].Id, EditorialEvent.Hide);
        Assert.Equal(["戊", "丁", "丙", "乙", "甲"], await ShownUnderAsync(editions[^1]));
        await Walk.TakeAsync(editions[5].Id, EditorialEvent.Unhide);
        Assert.Equal(["己", "戊", "丁", "丙", "乙"], await ShownUnderAsync(editions[^1]));
    }

    private async Task<IEnumerable<string>> ShownUnderAsync(Edition edition) =>
        (await _portal.Visitor().OpenAsync($"/records/{edition.DocumentId}")).Document.QuerySelectorAll("section[aria-labelledby='same-column'] a").Select(link => link.TextContent.Trim()[2..3]);
}
