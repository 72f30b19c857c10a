using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Domain.WorkingTime;

namespace TengchongPortal.Data.Publishing;

/// <summary>
/// Until when the next hand must have acted: a text that was never public by the duty to publish (条例第二十六条), an emergency release by
/// its clock, a hidden page by the day that a second person has. Made for whole piles: a term is counted once for each day of making.
/// </summary>
public sealed class EditionTerms(EditionDuties duties, RuleBook rules, WorkingCalendar calendar)
{
    private const string Decision = "hidden.decide";

    private readonly Dictionary<(string TypeKey, DutyFields Said), EditionTerm?> _publications = [];

    /// <returns>Null when no term runs.</returns>
    public EditionTerm? Of(TermRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.State switch
        {
            EditorialState.EmergencyPublished => row.TurnedAt is { } at ? new(EditionGuards.RetroEndOf(at)) : null,
            EditorialState.Hidden => row.TurnedAt is { } at ? DecisionFrom(ChinaTime.DayOf(at)) : null,
            _ => row.State.IsOpen() && !row.WasPublic && row.Said is { } said ? DutyOf(row.TypeKey, said) : null,
        };
    }

    private EditionTerm? DutyOf(string typeKey, DutyFields fields)
    {
        if (!_publications.TryGetValue((typeKey, fields), out var term))
        {
            _publications[(typeKey, fields)] = term = duties.OwedOf(typeKey, fields) is { } deadline ? TermOf(deadline, duties.RuleOn(deadline.From)) : null;
        }

        return term;
    }

    private EditionTerm? DecisionFrom(DateOnly hidden) =>
        rules.Find(Decision, hidden) is { } rule ? TermOf(rule.DeadlineFrom(calendar, hidden), rule) : null;

    private static EditionTerm TermOf(Deadline deadline, DatedRule? rule) => new(ChinaTime.StartOf(deadline.Due.AddDays(1)), rule, deadline.Provisional);
}
