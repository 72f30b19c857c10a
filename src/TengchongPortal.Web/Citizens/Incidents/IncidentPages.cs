using System.Collections.Immutable;
using TengchongPortal.Domain.Concerns.Incidents;

namespace TengchongPortal.Web.Citizens.Incidents;

/// <summary>An incident with the sequence of what was said.</summary>
/// <param name="Title">That of the first statement; null once it was taken away.</param>
public sealed record IncidentView(string Number, string? Title, IncidentLevel Level, IncidentState State, DateTimeOffset KnownAt, ImmutableArray<IncidentLine> Lines, ImmutableArray<IncidentClock> Clocks);

/// <summary>A line of the sequence with the time since the incident was known.</summary>
public sealed record IncidentLine(IncidentDeed Deed, DateTimeOffset At, TimeSpan After, Guid? DocumentId, string? Title);

/// <summary>A term in hours and how it was kept.</summary>
/// <param name="Met">When it was met; null while it was not.</param>
public sealed record IncidentClock(string Name, string Citation, DateTimeOffset Due, DateTimeOffset? Met, bool IsBreached);
