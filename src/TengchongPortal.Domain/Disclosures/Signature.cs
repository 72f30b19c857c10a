using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Disclosures;

/// <summary>A person's yes to one content hash at one gate, with checklist and opinion. Written once, never edited, never deleted.</summary>
public sealed class Signature : IWrittenOnce
{
    private Signature()
    {
    }

    public Guid Id { get; private set; }

    public Guid EditionId { get; private set; }

    public string RevisionHash { get; private set; } = "";

    public Gate Gate { get; private set; }

    public Guid PersonId { get; private set; }

    public string PersonName { get; private set; } = "";

    /// <summary>The absent person for whom the signer stood in; null when the signer acted by an own grant.</summary>
    public Guid? ForId { get; private set; }

    /// <summary>Office in which the person signed, "deputy for" included.</summary>
    public string Capacity { get; private set; } = "";

    public DateTimeOffset SignedAt { get; private set; }

    /// <summary>Answers of the checklist as JSON.</summary>
    public string Checklist { get; private set; } = "";

    public string Opinion { get; private set; } = "";

    /// <summary>Number of the legality opinion or of the answered secrecy sheet.</summary>
    public string OpinionNumber { get; private set; } = "";

    /// <summary>Whether the person signed, or was signed for.</summary>
    public bool IsHandOf(Guid person) => PersonId == person || ForId == person;

    /// <summary>Whether this signature names the answer to a question that had been asked before it.</summary>
    internal bool Answers(Suspension suspension) =>
        Gate == Gate.Secrecy && OpinionNumber.Length > 0 && SignedAt >= suspension.OpenedAt;

    internal static Signature Give(Guid editionId, string hash, Gate gate, EditorialAct act) => new()
    {
        Id = Guid.CreateVersion7(act.At),
        EditionId = editionId,
        RevisionHash = hash,
        Gate = gate,
        PersonId = act.Actor.Id,
        PersonName = act.Actor.Name,
        ForId = act.For?.Id,
        Capacity = act.For is { } absent ? $"代{absent.Name}（{act.Capacity}）" : act.Capacity,
        SignedAt = act.At,
        Checklist = act.Checklist.ToJson(),
        Opinion = act.Opinion,
        OpinionNumber = act.OpinionNumber,
    };
}
