using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Testing;

/// <summary>An edition on its way through the house by real steps, a minute apart, each by the person whose part it is.</summary>
public sealed class Walk(Edition edition, RoutePlan route, DateTimeOffset start)
{
    public Edition Edition { get; private set; } = edition;

    /// <summary>The moment of the next step.</summary>
    public DateTimeOffset Now { get; private set; } = start;

    public EditionFacts Facts { get; set; } = edition.Document.BatchId is null ? Testing.Facts.Fine(route) : Testing.Facts.FineForBatch(edition);

    public Walk Wait(TimeSpan time)
    {
        Now += time;
        return this;
    }

    /// <summary>Takes a step by the person whose part it is; <paramref name="change"/> alters the filled-in request.</summary>
    public Walk Take(EditorialEvent @event, Actor? actor = null, Func<EditorialAct, EditorialAct>? change = null)
    {
        Now = Now.AddMinutes(1);
        var act = Acts.Fine(Edition, @event, actor ?? Cast.For(@event), Now);
        Edition.Take(change is null ? act : change(act), Facts);
        return this;
    }

    /// <summary>Signs every gate but the excepted ones, stage by stage, each by the first person of its role.</summary>
    public Walk SignAll(params Gate[] except)
    {
        while (Edition.OpenGates.Except(except).Cast<Gate?>().FirstOrDefault() is { } gate)
        {
            Sign(gate);
        }

        return this;
    }

    public Walk Sign(Gate gate, Actor? signer = null)
    {
        var isLast = Edition.UnsignedGates.Count() == 1;
        var @event = (Edition.State, isLast) switch
        {
            (EditorialState.EmergencyPublished, true) => EditorialEvent.RetroComplete,
            (EditorialState.EmergencyPublished, false) => EditorialEvent.RetroSign,
            (_, true) => EditorialEvent.SignLast,
            (_, false) => EditorialEvent.Sign,
        };
        return Take(@event, signer ?? People.SignerOf(gate), act => act with { Gate = gate });
    }

    public Walk Propose(EditorialEvent @event, Actor? by = null)
    {
        Now = Now.AddMinutes(1);
        Edition.Propose(@event, by ?? People.Another(StaffRole.OfficeEditor), "情况已有变化", Now);
        return this;
    }

    /// <summary>Proposes by one person and decides by another.</summary>
    public Walk Decide(EditorialEvent @event) => Propose(@event).Take(@event);

    /// <summary>Opens the next edition after a step that says so; the walk goes on with the new one.</summary>
    public Walk OpenNext(RevisionText text)
    {
        var act = new EditorialAct(EditorialEvent.Create, Cast.For(EditorialEvent.Create), Now);
        Edition = Edition.Document.OpenNext(Edition, Edition.Number + 1, act, text);
        return this;
    }
}
