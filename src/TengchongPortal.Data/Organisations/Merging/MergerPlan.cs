using System.Collections.Immutable;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Organisations.Mergers;

namespace TengchongPortal.Data.Organisations.Merging;

/// <summary>What a merger would move, as it stands at the moment: shown before the act, and the act is bound to it.</summary>
/// <param name="Successor">Name of the organ that answers from then on.</param>
/// <param name="Seen">What was counted, as a hash: an act upon another count is refused.</param>
public sealed record MergerPlan(MergerWish Wish, string Successor, ImmutableArray<PlannedPredecessor> Predecessors, ImmutableArray<PlannedLine> AtSuccessor, string Seen)
{
    /// <summary>How many of a kind the successor will have.</summary>
    public int After(MergedKind kind) => CountOf(AtSuccessor, kind) + (kind == MergedKind.Statement ? 0 : Predecessors.Sum(one => CountOf(one.Lines, kind)));

    public static int CountOf(ImmutableArray<PlannedLine> lines, MergedKind kind) => lines.FirstOrDefault(line => line.Kind == kind)?.Things.Length ?? 0;
}

/// <summary>One organ that is dissolved, with all it has in hand.</summary>
public sealed record PlannedPredecessor(Organ Organ, ImmutableArray<PlannedLine> Lines);

public sealed record PlannedLine(MergedKind Kind, ImmutableArray<MergedThing> Things);
