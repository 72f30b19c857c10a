using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Domain.Concerns.Incidents;

/// <summary>A step that somebody, or the clock, wants to take.</summary>
public sealed record IncidentAct(IncidentDeed Deed, Actor Person, DateTimeOffset At)
{
    /// <summary>The public record that is named, when citizens read it.</summary>
    public NamedRecord? Record { get; init; }

    /// <summary>When the conference was held.</summary>
    public DateTimeOffset? HeldAt { get; init; }

    public long? SeenVersion { get; init; }
}

/// <summary>What is registered.</summary>
/// <param name="Name">Stays inside: what the public reads is the title of the first statement.</param>
/// <param name="KnownAt">When it was known; the clocks run from here.</param>
public sealed record IncidentWords(string Name, IncidentLevel Level, DateTimeOffset KnownAt);
