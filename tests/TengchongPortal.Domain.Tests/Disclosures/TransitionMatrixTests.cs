using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Testing;

namespace TengchongPortal.Domain.Tests.Disclosures;

/// <summary>States × events × roles (none and system included) × authorship × naming: every cell, with its code (workflow.md 7.1).</summary>
public sealed class TransitionMatrixTests
{
    public static TheoryData<EditorialState> States => [.. Enum.GetValues<EditorialState>()];

    [Theory]
    [MemberData(nameof(States))]
    public void Exactly_the_listed_cells_are_allowed_and_every_refusal_has_its_code_and_changes_nothing(EditorialState state)
    {
        var covered = new HashSet<MatrixCell>();

        foreach (var seat in MatrixSeat.All)
        {
            var stage = new MatrixStage(state, seat);
            foreach (var @event in Enum.GetValues<EditorialEvent>())
            {
                Check(stage, @event);
                covered.Add(new(state, @event, seat));
            }
        }

        Assert.Equal(Enum.GetValues<EditorialEvent>().Length * ((23 * 2 * 3) + 3), covered.Count);
    }

    private static void Check(MatrixStage stage, EditorialEvent @event)
    {
        var (edition, act, facts) = stage.For(@event);
        var before = Snapshot.Of(edition);
        var expected = MatrixOracle.CodeOf(stage.State, @event, stage.Seat);

        var actual = Refused.CodeOf(() => edition.Take(act, facts));

        Assert.True(expected == actual, $"{@event} in {stage.State} by {stage.Seat}: expected {expected ?? "allowed"}, was {actual ?? "allowed"}");
        if (actual is null)
        {
            Assert.Contains(edition.State, MatrixOracle.EndsOf(stage.State, @event));
            stage.Used(@event);
        }
        else
        {
            Assert.Equal(before, Snapshot.Of(edition));
        }
    }
}
