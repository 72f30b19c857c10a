using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Testing;
using static TengchongPortal.Domain.Disclosures.EditorialEvent;

namespace TengchongPortal.Domain.Tests.Disclosures;

/// <summary>Sets an edition up for a cell so that nothing but person and state can stand in the way; reused until a step was taken.</summary>
internal sealed class MatrixStage(EditorialState state, MatrixSeat seat)
{
    private readonly Dictionary<string, Walk> _prepared = [];

    public EditorialState State => state;

    public MatrixSeat Seat => seat;

    public (Edition Edition, EditorialAct Act, EditionFacts Facts) For(EditorialEvent @event)
    {
        if (!_prepared.TryGetValue(KeyOf(@event), out var walk))
        {
            _prepared[KeyOf(@event)] = walk = Prepare(@event);
        }

        var act = Acts.Fine(walk.Edition, @event, seat.Actor, walk.Now.Add(WaitOf(@event)));
        return (walk.Edition, act, walk.Facts);
    }

    public void Used(EditorialEvent @event) => _prepared.Remove(KeyOf(@event));

    private static string KeyOf(EditorialEvent @event) => @event switch
    {
        SignLast or RetroComplete => "all but one gate signed",
        PutUp => "filled in from a form",
        Withdraw or Reinstate or Unpublish => $"{@event} proposed",
        _ => "",
    };

    private static TimeSpan WaitOf(EditorialEvent @event) => @event is Fire or RetroExpired ? TimeSpan.FromHours(25) : TimeSpan.FromMinutes(1);

    private Walk Prepare(EditorialEvent @event)
    {
        var walk = Builder(@event).WalkTo(state);
        if (@event is SignLast or RetroComplete)
        {
            walk.SignAll(seat.Gate is { } gate && !walk.Edition.IsSigned(gate) ? gate : Gate.FirstReview);
        }
        else if (EditorialWorkflow.StepOf(@event) is { } step && step.Guards.Contains(Guard.ProposalExists) && step.From.Contains(state))
        {
            walk.Propose(@event);
        }

        return walk;
    }

    private EditionBuilder Builder(EditorialEvent @event)
    {
        var builder = (@event == PutUp ? WarningForms.Builder() : new EditionBuilder()).On(Routes.EveryGateAtOnce);
        if (seat.Naming != Naming.Unlimited)
        {
            builder.LimitedTo(seat.Naming == Naming.Named ? Cast.Everybody.Append(seat.Actor.Id) : Cast.Everybody);
        }

        return seat.IsAuthor ? builder.AlsoWrittenBy(seat.Actor) : builder;
    }
}
