using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Seeding.Demonstration.Year;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Commands;
using TengchongPortal.Web.Tests.Importing;
using TengchongPortal.Web.Tests.Trust;

namespace TengchongPortal.Web.Tests.Seeding;

/// <summary>A year whose making stops is whole days of it, and is taken up where it stopped; a filled database without it is refused.</summary>
public sealed class StoppedYearTests
{
    private const int Number = 300;
    private const int DaysUntilTheStop = 4;

    [Fact]
    public async Task What_was_begun_holds_and_the_next_run_brings_the_rest()
    {
        await using var portal = new PortalUnderTest(PortalStart.Reference);
        var stopped = new Stop(DaysUntilTheStop);
        await Assert.ThrowsAsync<OperationCanceledException>(() => FillAsync(portal, stopped));

        Assert.Equal(stopped.Last.Done, await portal.AskAsync(db => db.PublicRecords.CountAsync()) - 1);
        Assert.Equal([], (await VerifyRun.OfAsync(portal)).Breaks);

        Assert.Equal(Number - stopped.Last.Done, await FillAsync(portal, null));
        Assert.Equal(0, await FillAsync(portal, null));
        Assert.Equal(Number, await portal.AskAsync(db => db.PublicRecords.CountAsync()) - 1);
        Assert.Equal([], (await VerifyRun.OfAsync(portal)).Breaks);
    }

    [Fact]
    public async Task A_filled_database_without_the_year_is_refused_and_the_year_is_for_demonstrations_only()
    {
        await using var portal = new ReferencePortal();

        Assert.Equal("seed.not-empty", (await CommandRun.OfAsync(portal, "seed", "--demo", "--full", "--json")).Json.GetProperty("error").GetString());
        Assert.Equal(2, (await CommandRun.OfAsync(portal, "seed", "--full")).Code);
    }

    private static Task<int> FillAsync(PortalUnderTest portal, IProgress<YearProgress>? progress) => portal.InsideAsync(services =>
        services.GetRequiredService<DemoYear>().FillAsync(Number, TimeProvider.System.GetUtcNow(), progress, CancellationToken.None));

    private sealed class Stop(int days) : IProgress<YearProgress>
    {
        private int _seen;

        public YearProgress Last { get; private set; } = null!;

        public void Report(YearProgress value)
        {
            Last = value;
            if (++_seen == days)
            {
                throw new OperationCanceledException();
            }
        }
    }
}
