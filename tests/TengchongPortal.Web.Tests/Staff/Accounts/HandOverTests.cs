using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Staff;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Staff.Accounts;

/// <summary>Whoever leaves the demonstration city leaves no orphan: each open gate has somebody, or the hand-over list says that it has nobody (R169).</summary>
public sealed class HandOverTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Fact]
    public async Task Whoever_leaves_every_open_gate_has_somebody_or_is_listed_as_unstaffed()
    {
        var everybody = await portal.ReadAsync(db => db.Users.OrderBy(account => account.UserName).Select(account => account.Id).ToListAsync());
        var gates = 0;

        foreach (var leaving in everybody.Where((_, place) => place % Depth.Of(9, 1) == 0))
        {
            gates += await portal.InsideAsync(services => LeaveAsync(services, leaving));
        }

        Assert.True(gates > 0, "No gate stands open in the demonstration city.");
    }

    private static async Task<int> LeaveAsync(IServiceProvider services, Guid leaving)
    {
        var db = services.GetRequiredService<PortalDbContext>();
        var account = await db.Users.SingleAsync(one => one.Id == leaving);
        var before = (await services.GetRequiredService<ActingPersons>().FindAsync(leaving, Now(services), CancellationToken.None))!;
        account.Disable();
        await db.SaveChangesAsync();
        var left = await services.GetRequiredService<ActingPersons>().AllAsync(Now(services), CancellationToken.None);
        var list = await services.GetRequiredService<HandOverQuery>().RunAsync(leaving, Actor.System, CancellationToken.None);
        var open = await OpenAsync(db);

        Assert.DoesNotContain(left, person => person.Id == leaving);
        foreach (var (edition, gate) in open.Where(row => MaySign(row.Edition, before, row.Gate)))
        {
            var line = Assert.Single(list, one => one.EditionId == edition.Id && one.Gate == gate);
            Assert.Equal(left.Any(person => MaySign(edition, person, gate)), !line.IsUnstaffed);
        }

        account.Enable();
        await db.SaveChangesAsync();
        return open.Count;
    }

    private static async Task<List<(Edition Edition, Gate Gate)>> OpenAsync(PortalDbContext db) =>
        [.. (await db.Editions.WholeEditions().AsNoTrackingWithIdentityResolution().Where(edition => edition.State == EditorialState.InReview || edition.State == EditorialState.EmergencyPublished).ToListAsync())
            .SelectMany(edition => edition.OpenGates.Select(gate => (edition, gate)))];

    // The guards of the workflow themselves are asked, not the query under test.
    private static bool MaySign(Edition edition, Actor person, Gate gate) =>
        edition.MaySign(person, gate) && new[] { EditorialEvent.Sign, EditorialEvent.SignLast, EditorialEvent.RetroSign, EditorialEvent.RetroComplete }
            .Any(taken => EditionGuards.Offers(edition, taken, person, edition.MovedAt));

    private static DateTimeOffset Now(IServiceProvider services) => services.GetRequiredService<TimeProvider>().GetUtcNow();
}
