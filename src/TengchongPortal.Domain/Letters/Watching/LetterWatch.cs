using System.Collections.Immutable;
using TengchongPortal.Domain.Duties;
using TengchongPortal.Domain.Letters.Terms;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Domain.WorkingTime;

namespace TengchongPortal.Domain.Letters.Watching;

/// <summary>What is worth saying of unanswered letters on one day; whoever calls keeps book of what was said.</summary>
public sealed class LetterWatch(RuleBook rules, WorkingCalendar calendar, DateOnly today)
{
    private static readonly ImmutableArray<DutyPart> _leaders = [DutyPart.Leader, DutyPart.Office, DutyPart.Owner];

    private readonly ReminderLadder _ladder = ReminderLadder.On(rules, today);
    private readonly LetterTerms _terms = new(rules, calendar);

    public IEnumerable<LetterCall> CallsFor(Letter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return letter.State.IsOwed ? Risk(letter).Concat(Ladder(letter)) : [];
    }

    private IEnumerable<LetterCall> Risk(Letter letter)
    {
        var reached = _terms.RisksOf(letter.Timing).Count(day => day <= today);
        var veto = _terms.VetoOn(letter.Timing) ?? letter.Timing.OwedSince;
        return reached == 0 ? [] : [new($"letter-risk:{letter.Id:N}", veto, reached, _leaders, IsRisk: true, _terms.DaysLeft(veto, today))];
    }

    // While the writer is asked, nobody here is late.
    private IEnumerable<LetterCall> Ladder(Letter letter)
    {
        if (letter.State == LetterState.AwaitingDetail)
        {
            return [];
        }

        var due = _terms.TermOf(letter.Timing, today).Due;
        return _ladder.StepOn(calendar, due, today) is { } step ? [new($"letter:{letter.Id:N}", due, step.Day, step.Parts, IsRisk: false, _terms.DaysLeft(due, today))] : [];
    }
}
