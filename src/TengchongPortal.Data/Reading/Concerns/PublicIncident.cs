using TengchongPortal.Domain.Concerns.Incidents;

namespace TengchongPortal.Data.Reading.Concerns;

/// <summary>An incident as everybody reads it: when it was known, and the sequence of what was said. How it is called at work stays inside.</summary>
public sealed class PublicIncident
{
    public string Number { get; init; } = "";

    public IncidentLevel Level { get; init; }

    public IncidentState State { get; init; }

    public DateTimeOffset KnownAt { get; init; }

    public IReadOnlyList<PublicIncidentEntry> Entries { get; init; } = [];
}

/// <summary>A line of the sequence.</summary>
public sealed class PublicIncidentEntry
{
    public int Ordinal { get; init; }

    public IncidentDeed Deed { get; init; }

    public DateTimeOffset At { get; init; }

    public Guid? DocumentId { get; init; }
}
