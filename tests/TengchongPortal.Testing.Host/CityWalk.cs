using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Warnings;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Warnings;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Staff;
using static TengchongPortal.Domain.Disclosures.EditorialEvent;

namespace TengchongPortal.Testing.Host;

/// <summary>
/// Walks editions through the database by the portal's own use cases, each step by the person whose part it is:
/// <c>var id = await new CityWalk(portal).ToAsync(EditorialState.Published);</c>
/// </summary>
public sealed class CityWalk(PortalUnderTest portal)
{
    private const string Origin = "127.0.0.1";

    /// <summary>What everybody writes on the forms of this walk, where a test cares.</summary>
    public Func<EditorialAct, EditorialAct> Words { get; init; } = act => act;

    /// <summary>The moment of the next step.</summary>
    public DateTimeOffset Now => portal.Services.GetRequiredService<TimeProvider>().GetUtcNow();

    /// <summary>An edition of the small city in the state, reached by real steps; an emergency text when the state asks for one.</summary>
    /// <returns>Id of the edition.</returns>
    public async Task<Guid> ToAsync(EditorialState state, RevisionText? text = null, string? type = null, Organ? organ = null)
    {
        var id = await StartAsync(text, type ?? (state is EditorialState.EmergencyPublished ? "emergency" : "notice"), organ);
        foreach (var stage in Stages.To(state))
        {
            await stage(this, id);
        }

        return id;
    }

    public async Task<Guid> StartAsync(RevisionText? text = null, string type = "notice", Organ? organ = null)
    {
        var act = new EditorialAct(Create, Cast.For(Create), Now);
        var edition = await portal.InsideAsync(services => services.GetRequiredService<DraftBook>()
            .OpenAsync((organ ?? Organs.Department).Id, type, text ?? PortalCity.Notice() with { MadeOn = ChinaTime.DayOf(act.At) }, act, Origin, CancellationToken.None));
        return edition.Id;
    }

    /// <summary>A warning form in force, signed by route A.</summary>
    /// <returns>Id of its document.</returns>
    public async Task<Guid> WarningFormAsync(RevisionText? text = null, Organ? organ = null)
    {
        var id = await ToAsync(EditorialState.Published, (text ?? PortalCity.WarningForm()) with { MadeOn = ChinaTime.DayOf(Now) }, "warning_form", organ);
        return (await FindAsync(id)).DocumentId;
    }

    /// <summary>Puts a warning up from a form, as one duty person does.</summary>
    public Task<Edition> PutUpAsync(Guid form, Actor? actor = null, Func<WarningWish, WarningWish>? change = null, Guid? formKey = null) => portal.InsideAsync(async services =>
    {
        var (kits, now) = (services.GetRequiredService<WarningKits>(), Now);
        var kit = await kits.OfAsync((await kits.FindFormAsync(form, CancellationToken.None))!, now, CancellationToken.None);
        var wish = new WarningWish(form, kit.Form.Hash, kit.Lists.Kinds[0], kit.Lists.Places[0], WarningTimes.At(now)[0], kit.Lists.Phones[0].Number);
        var act = new EditorialAct(PutUp, actor ?? Cast.For(PutUp), now) { ReasonCode = "emergency.life", Reason = "山洪正在下来，值班领导联系不上", FormKey = formKey };
        return await services.GetRequiredService<PutUpWarning>().RunAsync(change is null ? wish : change(wish), act, Origin, CancellationToken.None);
    });

    /// <summary>Takes a step; <paramref name="change"/> alters the filled-in request. Returns the edition that is open now (a new one after revise).</summary>
    public Task<Edition> TakeAsync(Guid id, EditorialEvent @event, Actor? actor = null, Func<EditorialAct, EditorialAct>? change = null) =>
        portal.InsideAsync(services => services.GetRequiredService<EditionSteps>().TakeAsync(
            id,
            edition =>
            {
                var act = Words(Acts.Fine(edition, @event, actor ?? Cast.For(@event), Now));
                return change is null ? act : change(act);
            },
            Origin,
            CancellationToken.None));

    /// <summary>Signs every gate but the excepted ones, stage by stage, each by the first person of its role.</summary>
    public async Task SignAllAsync(Guid id, params Gate[] except)
    {
        ArgumentNullException.ThrowIfNull(except);
        var edition = await FindAsync(id);
        while (edition.OpenGates.Except(except).Cast<Gate?>().FirstOrDefault() is { } gate)
        {
            edition = await SignAsync(edition, gate);
        }
    }

    /// <summary>Asks for a withdrawal, reinstatement or unpublishing by one person and decides it by another.</summary>
    public async Task DecideAsync(Guid id, EditorialEvent @event)
    {
        await ProposeAsync(id, @event);
        await TakeAsync(id, @event);
    }

    public Task ProposeAsync(Guid id, EditorialEvent @event, Actor? by = null) => portal.InsideAsync(services =>
        services.GetRequiredService<PortalTransactions>().RunAsync(
            async ct =>
            {
                var edition = await services.GetRequiredService<PortalDbContext>().Editions.WholeEditions().SingleAsync(one => one.Id == id, ct);
                return edition.Propose(@event, by ?? People.Another(StaffRole.OfficeEditor), "情况已有变化", Now);
            },
            CancellationToken.None));

    /// <summary>The whole edition as it stands in the database.</summary>
    public Task<Edition> FindAsync(Guid id) => portal.InsideAsync(services =>
        services.GetRequiredService<PortalDbContext>().Editions.WholeEditions().AsNoTrackingWithIdentityResolution().SingleAsync(edition => edition.Id == id));

    private Task<Edition> SignAsync(Edition edition, Gate gate)
    {
        var isLast = edition.UnsignedGates.Count() == 1;
        var @event = edition.State is EditorialState.EmergencyPublished
            ? isLast ? RetroComplete : RetroSign
            : isLast ? SignLast : Sign;
        return TakeAsync(edition.Id, @event, People.SignerOf(gate), act => act with { Gate = gate });
    }

    private static class Stages
    {
        public static IEnumerable<Func<CityWalk, Guid, Task>> To(EditorialState state) => state switch
        {
            EditorialState.Draft => [],
            EditorialState.InReview => [Step(Submit)],
            EditorialState.Returned => [.. To(EditorialState.InReview), Step(Return)],
            EditorialState.Ready => [.. To(EditorialState.InReview), (walk, id) => walk.SignAllAsync(id)],
            EditorialState.Scheduled => [.. To(EditorialState.Ready), Step(Schedule)],
            EditorialState.FailedToPublish => [.. To(EditorialState.Scheduled), Step(FireFailed)],
            EditorialState.Published => [.. To(EditorialState.Ready), Step(Release)],
            EditorialState.EmergencyPublished => [Step(Emergency)],
            EditorialState.Hidden => [.. To(EditorialState.Published), Step(Hide)],
            EditorialState.Withdrawn => [.. To(EditorialState.Published), (walk, id) => walk.DecideAsync(id, Withdraw)],
            EditorialState.Unpublished => [.. To(EditorialState.Published), (walk, id) => walk.DecideAsync(id, Unpublish)],
            EditorialState.Superseded => [.. To(EditorialState.Published), (walk, id) => walk.ReviseAsync(id)],
            EditorialState.NotReleased => [.. To(EditorialState.InReview), Step(SecrecyClose)],
            EditorialState.Abandoned => [Step(Abandon)],
            EditorialState.Purged => [.. To(EditorialState.Abandoned), Step(Purge)],
        };

        private static Func<CityWalk, Guid, Task> Step(EditorialEvent @event) => (walk, id) => walk.TakeAsync(id, @event);
    }

    /// <summary>Opens the next edition and brings it to the public. Returns its id.</summary>
    public async Task<Guid> ReviseAsync(Guid id)
    {
        var next = await TakeAsync(id, Revise);
        await TakeAsync(next.Id, Submit);
        await SignAllAsync(next.Id);
        await TakeAsync(next.Id, Release);
        return next.Id;
    }
}
