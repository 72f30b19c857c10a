using System.Collections.Immutable;
using static TengchongPortal.Domain.Concerns.ConcernDeed;
using static TengchongPortal.Domain.Concerns.ConcernGuard;
using static TengchongPortal.Domain.Concerns.ConcernPart;
using static TengchongPortal.Domain.Concerns.ConcernState;

namespace TengchongPortal.Domain.Concerns;

/// <summary>One row of the table.</summary>
/// <param name="To">Null where the concern stays in its state.</param>
public sealed record ConcernStep(ConcernDeed Deed, ImmutableArray<ConcernState> From, ConcernState? To, ConcernPart By, ImmutableArray<ConcernGuard> Guards)
{
    /// <summary>Whether the step names a public record.</summary>
    public bool NamesRecord => Guards.Contains(ConcernGuard.Record);

    public bool NamesOrgan => Guards.Contains(ConcernGuard.Organ);

    public bool GivesReason => Guards.Contains(ConcernGuard.Reason);
}

/// <summary>
/// The one table of concerns: guards, buttons, tests and docs/workflow.md read it. No row closes a concern without a public record, and none calls
/// it solved before a measure was public (R36, R47).
/// </summary>
public static class ConcernWorkflow
{
    public static ImmutableArray<ConcernStep> Steps { get; } =
    [
        new(Confirm, ConcernStates.Open, null, Office, [VersionMatches, NotConfirmed, OtherHand]),
        new(Assign, [Registered, Assigned], Assigned, Office, [VersionMatches, Organ]),
        new(Answer, [Assigned], Answered, Owner, [VersionMatches, Record]),
        new(Measure, [Answered], Measured, Owner, [VersionMatches, Record]),
        new(Solve, [Measured], Solved, Office, [VersionMatches, Confirmed, Record, OwnEvidence]),
        new(CloseUnsolved, [Answered, Measured], Unsolved, Office, [VersionMatches, Confirmed, Record]),
        new(Reopen, [Solved, Unsolved], Assigned, Office, [VersionMatches, Reason]),
    ];

    public static ConcernStep StepOf(ConcernDeed deed) => Steps.Single(step => step.Deed == deed);
}
