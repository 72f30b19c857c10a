using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Concerns.Incidents;

/// <summary>A line of the sequence of an incident: what was said when; added and never changed.</summary>
public sealed class IncidentEntry : IWrittenOnce
{
    private IncidentEntry()
    {
    }

    public Guid Id { get; private set; }

    public Guid IncidentId { get; private set; }

    public int Ordinal { get; private set; }

    public IncidentDeed Deed { get; private set; }

    /// <summary>When it became public or was held; the end of the term for a breach.</summary>
    public DateTimeOffset At { get; private set; }

    public DateTimeOffset NotedAt { get; private set; }

    public Guid PersonId { get; private set; }

    public string PersonName { get; private set; } = "";

    public Guid? DocumentId { get; private set; }

    internal static IncidentEntry Of(Incident incident, int ordinal, IncidentAct act, DateTimeOffset at) => new()
    {
        Id = Guid.CreateVersion7(act.At),
        IncidentId = incident.Id,
        Ordinal = ordinal,
        Deed = act.Deed,
        At = at,
        NotedAt = act.At,
        PersonId = act.Person.Id,
        PersonName = act.Person.Name,
        DocumentId = act.Record?.DocumentId,
    };
}
