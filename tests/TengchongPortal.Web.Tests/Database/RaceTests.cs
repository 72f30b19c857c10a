using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using static TengchongPortal.Domain.Disclosures.EditorialEvent;

namespace TengchongPortal.Web.Tests.Database;

/// <summary>
/// Two people, one text, the same moment, at two processes over one database (workflow.md 7.5): both looked at the same version,
/// exactly one wins, and the other is told why.
/// </summary>
public sealed class RaceTests : IDisposable
{
    private readonly PortalUnderTest _here = new(PortalStart.City);

    private readonly PortalUnderTest _there;

    private readonly CityWalk _walk;

    public RaceTests() => (_there, _walk) = (_here.Twin(), new(_here));

    private static int Rounds => Depth.Of(6, 100);

    [Fact]
    public Task Two_signers_of_one_gate() => RaceAsync(
        EditorialState.InReview,
        new(Sign, People.One(StaffRole.UnitReviewer), "workflow.gate-closed"),
        new(Sign, People.Another(StaffRole.UnitReviewer), "workflow.gate-closed"));

    [Fact]
    public Task A_signer_and_the_drafter_who_edits() => RaceAsync(
        EditorialState.InReview,
        new(Sign, People.One(StaffRole.UnitReviewer), "workflow.state"),
        new(EditInReview, People.One(StaffRole.DraftingClerk), "stale.version"));

    [Fact]
    public Task A_release_and_a_return() => RaceAsync(
        EditorialState.Ready,
        new(Release, People.One(StaffRole.OfficeEditor), "workflow.state"),
        new(Return, People.One(StaffRole.FinalSigner), "workflow.state"));

    [Fact]
    public Task Two_releases() => RaceAsync(
        EditorialState.Ready,
        new(Release, People.One(StaffRole.OfficeEditor), "workflow.state"),
        new(Release, People.One(StaffRole.DraftingClerk), "workflow.state"));

    [Fact]
    public Task Two_editors() => RaceAsync(
        EditorialState.Draft,
        new(Edit, People.One(StaffRole.DraftingClerk), "stale.version"),
        new(Edit, People.Another(StaffRole.DraftingClerk), "stale.version"));

    [Fact]
    public Task Two_revisions_of_one_record() => RaceAsync(
        EditorialState.Published,
        new(Revise, People.One(StaffRole.DraftingClerk), "workflow.open-edition"),
        new(Revise, People.Another(StaffRole.DraftingClerk), "workflow.open-edition"));

    [Fact]
    public async Task A_release_and_a_hiding_leave_what_the_last_of_them_says()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var id = await _walk.ToAsync(EditorialState.Ready);
            var seen = await _walk.FindAsync(id);

            var codes = await RunAsync(seen, new(Release, People.One(StaffRole.OfficeEditor), ""), new(Hide, People.One(StaffRole.Webmaster), "unknown"));

            var (state, visibility) = ((await _walk.FindAsync(id)).State, await VisibilityAsync(id));
            Assert.Null(codes[0]);
            Assert.Contains(codes[1], new[] { null, "unknown" });
            Assert.Equal(codes[1] is null ? (EditorialState.Hidden, PublicVisibility.Notice) : (EditorialState.Published, PublicVisibility.Shown), (state, visibility));
        }
    }

    public void Dispose()
    {
        _there.Dispose();
        _here.Dispose();
    }

    private async Task RaceAsync(EditorialState from, Runner first, Runner second)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var seen = await _walk.FindAsync(await _walk.ToAsync(from));

            var codes = await RunAsync(seen, first, second);

            Assert.Single(codes, code => code is null);
            Assert.Equal(codes[0] is null ? second.Refusal : first.Refusal, codes.Single(code => code is not null));
            Assert.Equal(seen.Events.Count + 1, (await _walk.FindAsync(seen.Id)).Events.Count);
        }
    }

    private async Task<string?[]> RunAsync(Edition seen, Runner first, Runner second)
    {
        using var start = new Barrier(2);
        return await Task.WhenAll(
            Task.Run(() => TryAsync(_here, seen, first, start)),
            Task.Run(() => TryAsync(_there, seen, second, start)));
    }

    private async Task<string?> TryAsync(PortalUnderTest portal, Edition seen, Runner runner, Barrier start)
    {
        var act = Acts.Fine(seen, runner.Event, runner.Person, _walk.Now);
        start.SignalAndWait();
        try
        {
            await TryAgainWhenBusyAsync(portal, seen.Id, act);
            return null;
        }
        catch (RuleBrokenException refusal)
        {
            return refusal.Rule;
        }
    }

    private static async Task TryAgainWhenBusyAsync(PortalUnderTest portal, Guid id, EditorialAct act)
    {
        while (true)
        {
            try
            {
                await portal.InsideAsync(services => services.GetRequiredService<EditionSteps>().TakeAsync(id, act, "127.0.0.1", CancellationToken.None));
                return;
            }
            catch (StorageBusyException)
            {
                await Task.Yield();
            }
        }
    }

    private Task<PublicVisibility> VisibilityAsync(Guid edition) => _here.InsideAsync(services => services.GetRequiredService<PortalDbContext>()
        .PublicRecords.Where(record => record.EditionId == edition).Select(record => record.Visibility).SingleAsync());

    /// <summary>Somebody in a race, and the code that this person is told when the other one was first.</summary>
    private sealed record Runner(EditorialEvent Event, Actor Person, string Refusal);
}
