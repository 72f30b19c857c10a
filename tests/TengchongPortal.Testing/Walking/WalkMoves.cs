using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Testing.Walking;

/// <summary>Draws what is tried next: mostly something the state knows, by a likely person, sometimes anything by anybody.</summary>
public static class WalkMoves
{
    public const int People = 7;

    private static readonly EditorialEvent[] _all = Enum.GetValues<EditorialEvent>();

    private static readonly Gate[] _gates = Enum.GetValues<Gate>();

    private static readonly EditorialEvent[] _proposed = [EditorialEvent.Withdraw, EditorialEvent.Reinstate, EditorialEvent.Unpublish];

    public static WalkMove Next(Random random, OracleEdition oracle, EditorialState state, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(random);
        ArgumentNullException.ThrowIfNull(oracle);
        var @event = SeldomMet(random, oracle, now) ?? EventFor(random, state);
        var waiting = oracle.Waiting;
        return new WalkMove(@event, PersonFor(random, @event, oracle), random.Next(0, People + 1), _gates[random.Next(_gates.Length)], now)
        {
            Gate = waiting.Length > 0 && random.Next(8) > 0 ? waiting[random.Next(waiting.Length)] : _gates[random.Next(_gates.Length)],
            IsProposal = _proposed.Contains(@event) ? random.Next(2) == 0 : random.Next(50) == 0,
            IsStale = random.Next(25) == 0,
            HasAnswer = random.Next(2) == 0,
            LacksReason = random.Next(25) == 0,
        };
    }

    /// <summary>What only a certain past lets happen, and chance alone would hardly try in time.</summary>
    private static EditorialEvent? SeldomMet(Random random, OracleEdition oracle, DateTimeOffset now) => oracle switch
    {
        { IsWarning: true, State: EditorialState.Draft } when random.Next(3) == 0 => EditorialEvent.PutUp,
        _ when oracle.IsOverdueAt(now) && random.Next(2) == 0 => EditorialEvent.RetroExpired,
        _ => null,
    };

    private static EditorialEvent EventFor(Random random, EditorialState state)
    {
        if (random.Next(4) == 0)
        {
            return _all[random.Next(_all.Length)];
        }

        var known = TransitionRow.All.Where(row => row.From.Contains(state)).Select(row => row.Event).ToArray();
        var likely = known.Where(IsOnTheWay).ToArray();
        return (likely.Length, known.Length) switch
        {
            ( > 0, _) when random.Next(6) > 0 => likely[random.Next(likely.Length)],
            (_, > 0) => known[random.Next(known.Length)],
            _ => _all[random.Next(_all.Length)],
        };
    }

    private static bool IsOnTheWay(EditorialEvent @event) => @event is EditorialEvent.Submit or EditorialEvent.Sign or EditorialEvent.SignLast
        or EditorialEvent.Schedule or EditorialEvent.Release or EditorialEvent.Fire or EditorialEvent.RetroSign or EditorialEvent.RetroComplete
        or EditorialEvent.Revise or EditorialEvent.Hide or EditorialEvent.Unhide or EditorialEvent.Withdraw or EditorialEvent.Reinstate or EditorialEvent.Recover
        or EditorialEvent.Unpublish or EditorialEvent.Republish;

    private static int PersonFor(Random random, EditorialEvent @event, OracleEdition oracle)
    {
        var bySystem = TransitionRow.Of(@event).Actors.Contains("system");
        return (bySystem, random.Next(10)) switch
        {
            (true, > 0) => 0,
            (false, 0) => random.Next(0, People + 1),
            _ when @event is EditorialEvent.Edit or EditorialEvent.EditInReview or EditorialEvent.RecoverEdit or EditorialEvent.Submit or EditorialEvent.PutUp => random.Next(1, 3),
            _ => FreshOrAny(random, oracle),
        };
    }

    private static int FreshOrAny(Random random, OracleEdition oracle)
    {
        var fresh = Enumerable.Range(1, People).Except(oracle.Authors).Except(oracle.SignedBy.Values).ToArray();
        return fresh.Length > 0 && random.Next(3) > 0 ? fresh[random.Next(fresh.Length)] : random.Next(1, People + 1);
    }
}
