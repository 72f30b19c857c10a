using System.Collections.Immutable;
using static TengchongPortal.Domain.Concerns.Incidents.IncidentDeed;
using static TengchongPortal.Domain.Concerns.Incidents.IncidentGuard;
using static TengchongPortal.Domain.Concerns.Incidents.IncidentState;

namespace TengchongPortal.Domain.Concerns.Incidents;

/// <summary>One row of the table.</summary>
/// <param name="To">Null where the incident stays in its state.</param>
/// <param name="ByClock">The portal takes it by itself; else the office does.</param>
public sealed record IncidentStep(IncidentDeed Deed, ImmutableArray<IncidentState> From, IncidentState? To, bool ByClock, ImmutableArray<IncidentGuard> Guards);

/// <summary>The one table of incidents: guards, buttons, tests and docs/workflow.md read it. What was late stays written down.</summary>
public static class IncidentWorkflow
{
    public static ImmutableArray<IncidentStep> Steps { get; } =
    [
        new(Speak, [Registered], Spoken, false, [VersionMatches, Record]),
        new(FollowUp, [Spoken], null, false, [VersionMatches, Record]),
        new(Confer, [Spoken], null, false, [VersionMatches, NotConferred, Record, HeldAt]),
        new(IncidentDeed.Close, [Spoken], Closed, false, [VersionMatches, Record]),
        new(BreachStatement, [Registered, Spoken, Closed], null, true, [StatementLate]),
        new(BreachConference, [Registered, Spoken, Closed], null, true, [ConferenceLate]),
    ];

    public static IncidentStep StepOf(IncidentDeed deed) => Steps.Single(step => step.Deed == deed);
}
