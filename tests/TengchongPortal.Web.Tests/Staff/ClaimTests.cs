using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Data.Reviewing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Reviewing;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Staff;

/// <summary>A review task is taken up by one, so that two do not read the same text; it binds nobody.</summary>
public sealed class ClaimTests : IDisposable
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 4, 1, 0, 0, TimeSpan.Zero));
    private readonly PortalUnderTest _portal;
    private readonly CityWalk _walk;

    public ClaimTests()
    {
        _portal = new(PortalStart.City) { Clock = _clock };
        _walk = new(_portal);
    }

    private static Actor First => People.One(StaffRole.UnitReviewer);

    private static Actor Second => People.Another(StaffRole.UnitReviewer);

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task A_claim_is_shown_to_colleagues_taken_over_by_who_saw_it_and_given_back()
    {
        var id = await _walk.ToAsync(EditorialState.InReview);

        Assert.Equal(HttpStatusCode.Found, (await PressAsync(First, id)).Status);
        var seen = await OpenAsync(Second, id);
        Assert.Contains(First.Name, seen.TextOf("claim"), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Found, (await PressAsync(Second, id)).Status);
        Assert.Contains("您于", (await OpenAsync(Second, id)).TextOf("claim"), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Found, (await PressAsync(Second, id)).Status);
        Assert.Contains("还没有人认领", (await OpenAsync(First, id)).TextOf("claim"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_runs_out_by_the_rule_of_the_day()
    {
        var id = await _walk.ToAsync(EditorialState.InReview);
        var claim = await TakeUpAsync(id, First, null);

        _clock.Advance(claim.Until - claim.Since - TimeSpan.FromSeconds(1));
        var held = await Assert.ThrowsAsync<RuleBrokenException>(() => TakeUpAsync(id, Second, null));
        _clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(GateClaim.Taken, held.Rule);
        Assert.Equal(Second.Id, (await TakeUpAsync(id, Second, null)).PersonId);
    }

    [Fact]
    public async Task Two_who_take_the_same_task_up_at_once_are_told_apart()
    {
        var id = await _walk.ToAsync(EditorialState.InReview);

        var both = await Task.WhenAll(TryAsync(id, First), TryAsync(id, Second));

        Assert.Single(both, result => result is null);
        Assert.Contains(both.Single(result => result is not null), new[] { GateClaim.Taken, "stale.version" });
    }

    [Fact]
    public async Task A_claim_stops_no_signature()
    {
        var id = await _walk.ToAsync(EditorialState.InReview);
        await TakeUpAsync(id, First, null);

        await _walk.TakeAsync(id, EditorialEvent.Sign, Second, act => act with { Gate = Gate.FirstReview });

        Assert.Equal(Second.Id, Assert.Single((await _walk.FindAsync(id)).Signatures).PersonId);
    }

    [Fact]
    public async Task Who_may_not_sign_the_gate_may_not_take_it_up()
    {
        var id = await _walk.ToAsync(EditorialState.InReview);

        Assert.Equal("workflow.capability", await TryAsync(id, People.One(StaffRole.SecrecyReviewer)));
        Assert.Equal("workflow.gate-closed", await TryAsync(id, People.One(StaffRole.SecrecyReviewer), Gate.Secrecy));
        Assert.Equal("unknown", await TryAsync(id, People.One(StaffRole.UnitReviewer, People.OtherDepartment)));
        Assert.Equal("workflow.claim-not-held", (await Assert.ThrowsAsync<RuleBrokenException>(() => _portal.InsideAsync(services =>
            services.GetRequiredService<ClaimBook>().GiveBackAsync(id, Gate.FirstReview, First, _walk.Now, "127.0.0.1", CancellationToken.None)))).Rule);
    }

    private async Task<Page> PressAsync(Actor person, Guid id)
    {
        var visitor = _portal.SignedInAs(person);
        return await visitor.SendAsync((await visitor.OpenAsync(Address(id))).Form("claim-form"));
    }

    private Task<Page> OpenAsync(Actor person, Guid id) => _portal.SignedInAs(person).OpenAsync(Address(id));

    private static string Address(Guid id) => $"/staff/disclosures/{id}/steps/Sign?gate=FirstReview";

    private Task<GateClaim> TakeUpAsync(Guid id, Actor person, Guid? holder, Gate gate = Gate.FirstReview) => _portal.InsideAsync(services =>
        services.GetRequiredService<ClaimBook>().TakeUpAsync(id, gate, holder, person, _walk.Now, "127.0.0.1", CancellationToken.None));

    private async Task<string?> TryAsync(Guid id, Actor person, Gate gate = Gate.FirstReview)
    {
        try
        {
            await TakeUpAsync(id, person, null, gate);
            return null;
        }
        catch (RuleBrokenException refusal)
        {
            return refusal.Rule;
        }
    }
}
