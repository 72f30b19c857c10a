using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Walking;

namespace TengchongPortal.Domain.Tests.Disclosures;

/// <summary>One document, seven persons who hold every role, and one try after another; portal and oracle must agree on each.</summary>
internal sealed class RandomWalk
{
    private static readonly RoutePlan[] _plans = [Routes.Standard, Routes.Full, Routes.FullWithCountersign, Routes.Minor];

    private static readonly Actor[] _actors = [Actor.System, .. Enumerable.Range(1, WalkMoves.People).Select(number => People.HoldingEverything(number))];

    private readonly Random _random;
    private readonly RoutePlan _plan;
    private readonly List<Edition> _editions = [];
    private readonly List<OracleEdition> _oracles = [];
    private readonly int[] _taken;
    private DateTimeOffset _now = EditionBuilder.DefaultStart;

    public RandomWalk(int seed, int[] taken)
    {
        _random = new Random(seed);
        _plan = _plans[_random.Next(_plans.Length)];
        _taken = taken;
        var drafter = _random.Next(1, 3);
        var isWarning = seed % 4 == 0;
        var create = new EditorialAct(EditorialEvent.Create, _actors[drafter], _now);
        _editions.Add(isWarning
            ? Document.StartWarning(Organs.Department, "emergency", WarningForms.Text(_now), create)
            : Document.StartDraft(Organs.Department, "notice", Texts.Notice(), create));
        _oracles.Add(new OracleEdition(drafter, StagesOf(_plan), filledAt: isWarning ? _now : null));
    }

    public void Run(int moves)
    {
        for (var number = 0; number < moves; number++)
        {
            _now = _now.AddMinutes(_random.Next(25) == 0 ? 24 * 60 : 1);
            var index = _random.Next(4) == 0 ? _random.Next(_editions.Count) : _editions.Count - 1;
            Try(index, WalkMoves.Next(_random, _oracles[index], _editions[index].State, _now));
            Assert.Empty(WalkInvariants.Broken(_editions, _oracles));
        }
    }

    private void Try(int index, WalkMove move)
    {
        var edition = _editions[index];
        var before = WalkInvariants.Digest(edition);
        var (anotherIsOpen, successorIsOut) = (_editions.Any(other => other.State.IsOpen()), _editions.Skip(index + 1).Any(IsOut));

        var expected = _oracles[index].Try(move, _oracles.Any(other => other.IsOpen), successorIsOut);
        var refusal = Refused.CodeOf(() => Do(edition, move, anotherIsOpen, successorIsOut));

        Assert.True(expected == (refusal is null), $"{move} in {before}: the specification says {(expected ? "yes" : "no")}, the portal {refusal ?? "yes"}");
        if (refusal is not null)
        {
            Assert.Equal(before, WalkInvariants.Digest(edition));
            return;
        }

        _taken[(int)move.Event]++;
        Follow(edition, move);
    }

    /// <summary>What the same transaction does: a new edition is opened, or the older ones give way.</summary>
    private void Follow(Edition edition, WalkMove move)
    {
        if (!move.IsProposal && EditorialWorkflow.StepOf(move.Event).OpensEdition)
        {
            var act = new EditorialAct(EditorialEvent.Create, _actors[move.Person], _now);
            _editions.Add(edition.Document.OpenNext(edition, _editions.Count + 1, act, Texts.Notice()));
            _oracles.Add(new OracleEdition(move.Person, StagesOf(_plan)));
        }

        if (move.Event is EditorialEvent.Release or EditorialEvent.Fire or EditorialEvent.Emergency or EditorialEvent.PutUp)
        {
            foreach (var older in Enumerable.Range(0, _editions.IndexOf(edition)).Where(older => _editions[older].State is EditorialState.Published or EditorialState.Withdrawn or EditorialState.Hidden))
            {
                Try(older, new WalkMove(EditorialEvent.Supersede, 0, 0, Gate.FirstReview, _now));
            }
        }
    }

    private void Do(Edition edition, WalkMove move, bool anotherIsOpen, bool successorIsOut)
    {
        var actor = _actors[move.Person];
        if (move.IsProposal)
        {
            edition.Propose(move.Event, actor, move.LacksReason ? "" : "情况有变", move.At);
            return;
        }

        var fine = Acts.Fine(edition, move.Event, actor, move.At);
        var act = fine with
        {
            Second = move.Second == 0 ? null : _actors[move.Second],
            Gate = fine.Gate is null ? null : move.Gate,
            SeenHash = move.IsStale ? edition.Revisions[0].Hash + "-" : edition.CurrentHash,
            Reason = move.LacksReason ? "" : fine.Reason,
            OpinionNumber = move.HasAnswer ? "腾保复〔2019〕3号" : "",
        };
        edition.Take(act, Facts.Fine(_plan) with { HasOtherOpenEdition = anotherIsOpen, SuccessorIsReleased = successorIsOut });
    }

    private static bool IsOut(Edition edition) => EditorialStates.Readable.Contains(edition.State);

    private static Gate[][] StagesOf(RoutePlan plan) => [.. plan.Stages.Select(stage => stage.ToArray())];
}
