using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Data.Reading.Totals;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Citizens;

/// <summary>R16: the total of a year as of a past moment is a query, and gives the same answer on every later day.</summary>
public sealed class PublicTotalsTests : IDisposable
{
    private static readonly DateTimeOffset _asked = new(2019, 12, 11, 23, 56, 51, TimeSpan.Zero);

    private readonly CityPortal _portal = new() { Clock = new FakeTimeProvider(new(2020, 2, 1, 0, 0, 0, TimeSpan.Zero)) };

    [Fact]
    public async Task The_total_as_of_a_moment_stays_and_is_the_sum_of_the_organs()
    {
        await CarryAsync(Organs.City, _asked);
        await CarryAsync(Organs.City, _asked.AddSeconds(1));
        await CarryAsync(Organs.Department, new(2018, 12, 31, 16, 0, 0, TimeSpan.Zero));
        await CarryAsync(Organs.Department, new(2018, 12, 31, 15, 59, 59, TimeSpan.Zero));
        await CarryAsync(Organs.Department, null);
        var before = await TotalsAsync();

        await _portal.DocumentAsync(EditorialState.Published, PortalCity.Notice());
        await _portal.DocumentAsync(EditorialState.Hidden, PortalCity.Notice());
        var after = await TotalsAsync();
        var whole = await TotalsAsync(new(2020, 12, 31, 0, 0, 0, TimeSpan.Zero));

        Assert.Equal([("530581000", 1), ("tc-d01", 1)], before.Organs.Select(organ => (organ.Key, organ.Count)));
        Assert.Equal(2, before.Total);
        Assert.Equal(before.Organs, after.Organs);
        Assert.Equal(2, whole.Total);
    }

    public void Dispose() => _portal.Dispose();

    private Task<Guid> CarryAsync(Domain.Organisations.Organ organ, DateTimeOffset? at) =>
        _portal.CarryOverAsync(PortalCity.Notice(), organ, null, at, at is null ? PublishedPrecision.Unknown : PublishedPrecision.Second);

    private Task<PublicTotals> TotalsAsync(DateTimeOffset? asOf = null) =>
        _portal.InsideAsync(services => services.GetRequiredService<PublicTotalsQuery>().RunAsync(asOf ?? _asked, CancellationToken.None));
}
