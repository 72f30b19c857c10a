using System.Collections.Immutable;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Domain.WorkingTime;

namespace TengchongPortal.Domain.Letters.Terms;

/// <summary>Until when an answer is owed, by which rule, and how that was counted day by day.</summary>
/// <param name="IsFromReceipt">It was not accepted, or not in time, so the day of receipt counts.</param>
/// <param name="ExtendedBy">How much of it was given beyond the rule, in its unit.</param>
/// <param name="IsProvisional">A year in it has no holiday notice yet.</param>
public sealed record LetterTerm(DatedRule Rule, DateOnly Since, DateOnly Due, ImmutableArray<DeadlineStep> Steps, bool IsFromReceipt, bool IsProvisional, int ExtendedBy = 0)
{
    /// <summary>The last day for accepting it, while it waits for that and the term may still be counted from acceptance; null otherwise.</summary>
    public DateOnly? AcceptBy { get; init; }

    public bool IsKept(DateOnly answeredOn) => answeredOn <= Due;
}

/// <summary>Whether an answer came in time.</summary>
/// <param name="WorkingDaysLate">After the last day; 0 as well for one that came on the rest days behind it.</param>
public sealed record KeptTerm(bool IsInTime, int WorkingDaysLate);
