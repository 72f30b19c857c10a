using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Commands;
using TengchongPortal.Web.Tests.Trust;

namespace TengchongPortal.Web.Tests.Reading;

/// <summary>What is kept counted is what would be counted, whatever happened to the rows (decision 14).</summary>
public sealed class KeptCountsTests
{
    [Fact]
    public async Task Every_state_a_text_can_reach_leaves_the_counts_right()
    {
        using var portal = new PortalUnderTest(PortalStart.City);
        var walk = new CityWalk(portal);
        foreach (var state in Enum.GetValues<EditorialState>().Except([EditorialState.Purged]))
        {
            await walk.ToAsync(state);
        }

        var verified = await CommandRun.OfAsync(portal, "verify");

        Assert.True(verified.Code == 0, verified.Output);
    }

    [Theory]
    [InlineData("UPDATE PublicCounts SET Count = Count + 3", 1)]
    [InlineData("UPDATE PublicRecords SET IsCurrent = 0", 1)]
    [InlineData("UPDATE PublicRecords SET Genre = 'anders'", 2)]
    public async Task Counts_that_went_wrong_are_put_right_by_migrate(string sql, int cells)
    {
        using var portal = new PortalUnderTest(PortalStart.City);
        await new CityWalk(portal).ToAsync(EditorialState.Published);
        await portal.TamperAsync(sql);

        var migrated = await CommandRun.OfAsync(portal, "migrate", "--json");
        var again = await CommandRun.OfAsync(portal, "migrate", "--json");

        Assert.Equal((0, cells), (migrated.Code, migrated.Json.GetProperty("recounted").GetInt32()));
        Assert.Equal(0, again.Json.GetProperty("recounted").GetInt32());
    }

    [Fact]
    public async Task A_store_from_before_the_counts_is_counted_when_the_portal_starts()
    {
        using var before = new PortalUnderTest(PortalStart.City);
        await new CityWalk(before).ToAsync(EditorialState.Published);
        await before.TamperAsync("DELETE FROM PublicCounts");
        using var portal = before.Twin();

        var page = await portal.Visitor().OpenAsync("/catalogue?year=2026");

        Assert.Equal(1, await portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().PublicCounts.SumAsync(cell => cell.Count)));
        Assert.NotNull(page.Find("found-count"));
    }

    [Fact]
    public async Task Public_rows_are_not_saved_by_the_way_that_cannot_count()
    {
        using var portal = new PortalUnderTest(PortalStart.City);
        await new CityWalk(portal).ToAsync(EditorialState.Published);

        await portal.InsideAsync(async services =>
        {
            var db = services.GetRequiredService<PortalDbContext>();
            db.Entry(await db.PublicRecords.FirstAsync()).Property(record => record.Title).IsModified = true;

            Assert.Throws<NotSupportedException>(() => db.SaveChanges());
        });
    }
}
