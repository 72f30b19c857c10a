using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Data;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Foundations.Clockwork;
using static TengchongPortal.Domain.Disclosures.EditorialEvent;

namespace TengchongPortal.Web.Tests.Publishing;

/// <summary>What happens when a time has come: workflow.md 3.7 (scheduled release) and 3.8 (term of an emergency release).</summary>
public sealed class EditionClockTests : IDisposable
{
    private readonly PortalUnderTest _portal = new(PortalStart.City);

    private readonly CityWalk _walk;

    public EditionClockTests() => _walk = new(_portal);

    [Fact]
    public async Task A_scheduled_edition_is_released_when_its_time_has_come_and_not_before()
    {
        var id = await _walk.ToAsync(EditorialState.Scheduled);
        var due = (await _walk.FindAsync(id)).FireAt!.Value;

        await LookAsync(due.AddTicks(-1));
        Assert.Equal(EditorialState.Scheduled, await StateAsync(id));

        await LookAsync(due);
        Assert.Equal(EditorialState.Published, await StateAsync(id));
        Assert.Equal(PublicVisibility.Shown, await VisibilityAsync(id));
    }

    [Fact]
    public async Task What_came_due_while_the_portal_stood_still_is_caught_up_in_the_order_of_its_times()
    {
        var second = await ScheduleAsync(TimeSpan.FromHours(3));
        var first = await ScheduleAsync(TimeSpan.FromHours(2));

        await LookAsync(_walk.Now.AddDays(2));

        Assert.Equal([first, second], await LeavesAsync());
    }

    [Fact]
    public async Task Two_clocks_release_an_edition_once()
    {
        var id = await ScheduleAsync(TimeSpan.FromHours(1));
        using var twin = _portal.Twin();
        var at = _walk.Now.AddHours(2);

        await Task.WhenAll(LookAsync(at), LookAsync(at, twin));
        await LookAsync(at);

        Assert.Single((await _walk.FindAsync(id)).Events, line => line.Event == Fire);
        Assert.Equal([id], await LeavesAsync());
    }

    [Fact]
    public async Task A_release_that_is_refused_lies_on_the_desk_with_the_rule_and_keeps_nobody_waiting()
    {
        var reviewer = People.Another(StaffRole.UnitReviewer);
        var orphan = await _walk.ToAsync(EditorialState.InReview);
        await _walk.TakeAsync(orphan, Sign, reviewer, act => act with { Gate = Gate.FirstReview });
        await _walk.SignAllAsync(orphan);
        await ScheduleAsync(orphan, TimeSpan.FromHours(1));
        await TakeCapacityAsync(reviewer);
        var other = await ScheduleAsync(TimeSpan.FromHours(2));

        await LookAsync(_walk.Now.AddHours(3));

        var failed = await _walk.FindAsync(orphan);
        Assert.Equal(EditorialState.FailedToPublish, failed.State);
        Assert.Equal("verify.capacity", failed.Events.Single(line => line.Event == FireFailed).ReasonCode);
        Assert.Equal(EditorialState.Published, await StateAsync(other));
    }

    [Fact]
    public async Task A_release_that_the_portal_cannot_carry_out_lies_on_the_desk_as_well()
    {
        var broken = await ScheduleAsync(TimeSpan.FromHours(1), await WithFileAsync());
        var other = await ScheduleAsync(TimeSpan.FromHours(2));
        File.Delete(Directory.GetFiles(_portal.Root, "*", SearchOption.AllDirectories).Single(path => path.Contains("quarantine", StringComparison.Ordinal)));

        await LookAsync(_walk.Now.AddHours(3));

        var failed = await _walk.FindAsync(broken);
        Assert.Equal((EditorialState.FailedToPublish, EditorialState.Published), (failed.State, await StateAsync(other)));
        Assert.Equal(DueEditions.Fault, failed.Events.Single(line => line.Event == FireFailed).ReasonCode);
    }

    [Fact]
    public async Task An_emergency_release_that_nobody_completed_is_hidden_at_24_hours_and_not_a_second_before()
    {
        var id = await _walk.ToAsync(EditorialState.EmergencyPublished);
        var start = (await _walk.FindAsync(id)).Events.Single(line => line.Event == Emergency).At;

        await LookAsync(start.AddHours(24).AddSeconds(-1));
        Assert.Equal(EditorialState.EmergencyPublished, await StateAsync(id));

        await LookAsync(start.AddHours(24));
        Assert.Equal(EditorialState.Hidden, await StateAsync(id));
        Assert.Equal(PublicVisibility.Notice, await VisibilityAsync(id));
    }

    public void Dispose() => _portal.Dispose();

    private Task LookAsync(DateTimeOffset at) => LookAsync(at, _portal);

    private static async Task LookAsync(DateTimeOffset at, PortalUnderTest portal)
    {
        using var clock = new EditionClock(portal.Services.GetRequiredService<IServiceScopeFactory>(), new FakeTimeProvider(at), NullLogger<EditionClock>.Instance);
        await clock.LookAsync(CancellationToken.None);
    }

    private async Task<Guid> ScheduleAsync(TimeSpan wait, RevisionText? text = null)
    {
        var id = await _walk.ToAsync(EditorialState.Ready, text);
        await ScheduleAsync(id, wait);
        return id;
    }

    private Task<Edition> ScheduleAsync(Guid id, TimeSpan wait) => _walk.TakeAsync(id, Schedule, change: act => act with { FireAt = act.At + wait });

    private async Task<RevisionText> WithFileAsync() => PortalCity.Notice() with
    {
        MadeOn = ChinaTime.DayOf(_walk.Now),
        Files = [await _portal.InsideAsync(PortalCity.StoreFileAsync)],
    };

    /// <summary>The grant turns out never to have held.</summary>
    private Task TakeCapacityAsync(Actor person) => _portal.InsideAsync(async services =>
    {
        var db = services.GetRequiredService<PortalDbContext>();
        var grants = await db.RoleGrants.Where(grant => grant.AccountId == person.Id).ToListAsync();
        grants.ForEach(grant => grant.End(PortalCity.GrantedAt));
        await db.SaveChangesAsync();
    });

    private async Task<EditorialState> StateAsync(Guid id) => (await _walk.FindAsync(id)).State;

    private Task<PublicVisibility> VisibilityAsync(Guid id) => _portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>()
        .PublicRecords.Where(row => row.EditionId == id).Select(row => row.Visibility).SingleAsync());

    /// <summary>The editions of the log's leaves, in the order of the log.</summary>
    private Task<List<Guid>> LeavesAsync() => _portal.InsideAsync(services =>
    {
        var db = services.GetRequiredService<PortalDbContext>();
        return db.LogLeaves.OrderBy(leaf => leaf.Sequence)
            .Select(leaf => db.ReleaseEvents.Single(release => release.Id == leaf.ReleaseEventId).EditionId)
            .ToListAsync();
    });
}
