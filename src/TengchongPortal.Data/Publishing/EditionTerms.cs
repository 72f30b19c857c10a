using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Domain.WorkingTime;

namespace TengchongPortal.Data.Publishing;

/// <summary>
/// Until when the next hand must have acted: a text that was never public by the duty to publish (条例第二十六条), an emergency release by
/// its clock, a hidden page by the day that a second person has. Made for whole piles: the term of a day is counted once.
/// </summary>
public sealed class EditionTerms(EditionDuties duties, RuleBook rules, WorkingCalendar calendar)
{
    private const string Decision = "hidden.decide";

    private readonly Dictionary<DateOnly, EditionTerm?> _publications = [];

    /// <returns>Null when no term runs.</returns>
    public EditionTerm? Of(TermRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.State switch
        {
            EditorialState.EmergencyPublished => row.TurnedAt is { } at ? new(at.AddHours(EditionGuards.RetroHours)) : null,
            EditorialState.Hidden => row.TurnedAt is { } at ? DecisionFrom(ChinaTime.DayOf(at)) : null,
            _ => row.State.IsOpen() && !row.WasPublic ? DutyOf(DutyFields.Read(row.Fields)) : null,
        };
    }

    private EditionTerm? DutyOf(DutyFields fields)
    {
        if (fields is not { Openness: Openness.Proactive, MadeOn: { } made })
        {
            return null;
        }

        if (!_publications.TryGetValue(made, out var term))
        {
            _publications[made] = term = duties.DeadlineFrom(made) is { } deadline ? TermOf(deadline, duties.RuleOn(made)) : null;
        }

        return term;
    }

    private EditionTerm? DecisionFrom(DateOnly hidden) =>
        rules.Find(Decision, hidden) is { } rule ? TermOf(rule.DeadlineFrom(calendar, hidden), rule) : null;

    private static EditionTerm TermOf(Deadline deadline, DatedRule? rule) => new(ChinaTime.StartOf(deadline.Due.AddDays(1)), rule, deadline.Provisional);
}
