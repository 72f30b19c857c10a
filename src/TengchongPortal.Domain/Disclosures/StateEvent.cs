using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Disclosures;

/// <summary>A line of the record book of an edition: who did what, when, to which hash, and why. Written once, never edited.</summary>
public sealed class StateEvent : IWrittenOnce
{
    private StateEvent()
    {
    }

    public Guid Id { get; private set; }

    public Guid EditionId { get; private set; }

    /// <summary>1, 2, 3 … within the edition.</summary>
    public int Number { get; private set; }

    public EditorialEvent Event { get; private set; }

    public EditorialState? From { get; private set; }

    public EditorialState To { get; private set; }

    public Guid ActorId { get; private set; }

    public string ActorName { get; private set; } = "";

    /// <summary>The absent person by whose grant it was done; null for an own grant.</summary>
    public Guid? ForId { get; private set; }

    public string ForName { get; private set; } = "";

    public Guid? SecondActorId { get; private set; }

    public string SecondActorName { get; private set; } = "";

    /// <summary>The same for the second person.</summary>
    public Guid? SecondForId { get; private set; }

    public string SecondForName { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public string RevisionHash { get; private set; } = "";

    public Gate? Gate { get; private set; }

    public string ReasonCode { get; private set; } = "";

    public string Reason { get; private set; } = "";

    /// <summary>Legal basis, clause, sheet number, due minute or day, and outcome, by kind of event.</summary>
    public string Detail { get; private set; } = "";

    /// <summary>Path of this site to which an unpublished address leads; empty when it shows its notice.</summary>
    public string Redirect { get; private set; } = "";

    public RecordOrigin Origin { get; private set; }

    /// <summary>Whether the person did it, or it was done for the person.</summary>
    public bool IsHandOf(Guid person) => ActorId == person || ForId == person;

    internal static StateEvent Record(Edition edition, int number, EditorialState? from, EditorialState to, EditorialAct act) => new()
    {
        Id = Guid.CreateVersion7(act.At),
        EditionId = edition.Id,
        Number = number,
        Event = act.Event,
        From = from,
        To = to,
        ActorId = act.Actor.Id,
        ActorName = act.Actor.Name,
        ForId = act.For?.Id,
        ForName = act.For?.Name ?? "",
        SecondActorId = act.Second?.Id,
        SecondActorName = act.Second?.Name ?? "",
        SecondForId = act.SecondFor?.Id,
        SecondForName = act.SecondFor?.Name ?? "",
        At = act.At,
        RevisionHash = edition.CurrentHash,
        Gate = act.Gate,
        ReasonCode = act.ReasonCode,
        Reason = act.Reason,
        Detail = act.DetailLine,
        Redirect = act.Event == EditorialEvent.Unpublish && act.Redirect != EditorialAct.NoRedirect ? act.Redirect : "",
        Origin = act.Origin,
    };
}
