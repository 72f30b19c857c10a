using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using Xunit.Abstractions;

namespace TengchongPortal.Web.Tests.Database;

/// <summary>The worst case against the database: sixty tries a walk, again and again (workflow.md 7.3).</summary>
public sealed class DatabaseWalkTests(CityPortal portal, ITestOutputHelper output) : IClassFixture<CityPortal>
{
    /// <summary>With PORTAL_TEST_SEED a run goes on where another one ended, to the ordinary end, or repeats a walk that failed.</summary>
    private static readonly int _firstSeed = int.TryParse(Environment.GetEnvironmentVariable("PORTAL_TEST_SEED"), CultureInfo.InvariantCulture, out var given) ? given : Ordinary;

    /// <summary>From here so many walks are known to meet every event; fewer, or a run that begins elsewhere, may miss a rare one.</summary>
    private const int Ordinary = 20191212;

    private const int MeetEveryEvent = 200;

    private const int Moves = 60;

    /// <summary>The first two are never a move of their own; the last needs a failed release and a drafter, which few walks bring.</summary>
    private static readonly HashSet<EditorialEvent> _rare = [EditorialEvent.Create, EditorialEvent.Supersede, EditorialEvent.RecoverEdit];

    [Fact]
    public async Task Whatever_is_tried_database_and_oracle_agree_and_no_public_row_shows_what_it_may_not()
    {
        var (walks, taken) = (Depth.Of(8, 10_000), new int[Enum.GetValues<EditorialEvent>().Length]);
        await portal.InsideAsync(services => PortalCity.EnrolAsync(services, DatabaseWalk.Staff));

        var form = await new CityWalk(portal).WarningFormAsync();
        var end = _firstSeed >= Ordinary && _firstSeed < Ordinary + walks ? Ordinary + walks : _firstSeed + walks;
        for (var seed = _firstSeed; seed < end; seed++)
        {
            await RunAsync(form, seed, taken);
        }

        output.WriteLine(string.Join(", ", Enum.GetValues<EditorialEvent>().Select(@event => $"{@event} {taken[(int)@event]}")));
        if (_firstSeed == Ordinary && walks >= MeetEveryEvent)
        {
            Assert.Subset(_rare, Enum.GetValues<EditorialEvent>().Where(@event => taken[(int)@event] == 0).ToHashSet());
        }

        await LogMatchesAsync();
    }

    private async Task RunAsync(Guid form, int seed, int[] taken)
    {
        try
        {
            await new DatabaseWalk(portal, form, seed, taken).RunAsync(Moves);
        }
        catch (Exception)
        {
            output.WriteLine($"The walk with seed {seed} failed.");
            throw;
        }
    }

    /// <summary>Every public event has one leaf, and every leaf one event.</summary>
    private Task LogMatchesAsync() => portal.InsideAsync(async services =>
    {
        var db = services.GetRequiredService<PortalDbContext>();

        Assert.Equal(
            await db.ReleaseEvents.OrderBy(release => release.Id).Select(release => release.Id).ToListAsync(),
            await db.LogLeaves.OrderBy(leaf => leaf.ReleaseEventId).Select(leaf => leaf.ReleaseEventId).ToListAsync());
    });
}
