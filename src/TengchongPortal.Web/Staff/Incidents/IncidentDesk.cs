using System.Collections.Immutable;
using TengchongPortal.Domain.Concerns.Incidents;

namespace TengchongPortal.Web.Staff.Incidents;

/// <summary>The incidents, those that run first.</summary>
public sealed record IncidentDesk(ImmutableArray<IncidentRow> Rows)
{
    public bool MayRegister { get; init; }

    public IncidentForm Form { get; init; } = new() { FormKey = Guid.NewGuid() };
}

/// <param name="ConferenceBy">Null where none is owed.</param>
public sealed record IncidentRow(Incident Incident, DateTimeOffset StatementBy, DateTimeOffset? ConferenceBy, bool IsStatementLate, bool IsConferenceLate);

public sealed record IncidentFile(IncidentRow Row, ImmutableArray<IncidentEntryLine> Lines, ImmutableArray<IncidentStep> Steps)
{
    public required IncidentStepForm Form { get; init; }
}

public sealed record IncidentEntryLine(IncidentEntry Entry, string? Title);
