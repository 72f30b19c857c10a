using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Publishing;

/// <summary>Every state can be reached through the database by the real use cases; the rest of the suite stands on it.</summary>
public sealed class CityWalkTests(CityPortal portal) : IClassFixture<CityPortal>
{
    public static TheoryData<EditorialState> States => [.. Enum.GetValues<EditorialState>()];

    [Theory]
    [MemberData(nameof(States))]
    public async Task Every_state_is_reached_by_real_steps(EditorialState state)
    {
        var walk = new CityWalk(portal);

        var edition = await walk.FindAsync(await walk.ToAsync(state));

        Assert.Equal(state, edition.State);
        Assert.Equal(Enumerable.Range(1, edition.Events.Count), edition.Events.Select(line => line.Number).Order());
    }
}
