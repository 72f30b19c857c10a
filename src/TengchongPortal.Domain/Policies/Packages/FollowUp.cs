using System.Collections.Immutable;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Rules;

namespace TengchongPortal.Domain.Policies.Packages;

/// <summary>
/// When many ask about one policy within few days, its drafters owe a follow-up interpretation (跟进解读, R31). Both numbers are dated rules; an
/// interpretation that comes out later answers what was asked before it.
/// </summary>
/// <param name="Letters">So many letters…</param>
/// <param name="Days">…within so many days.</param>
public sealed record FollowUp(int Letters, int Days)
{
    public const string LettersRule = "interpretation.follow-up-letters";
    public const string DaysRule = "interpretation.follow-up-days";

    public static FollowUp On(RuleBook rules, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new(rules.InForce(LettersRule, day).Whole, rules.InForce(DaysRule, day).Whole);
    }

    /// <summary>The moment of the letter that made it owed; null when nothing is owed.</summary>
    /// <param name="asked">When letters about the policy arrived, in any order.</param>
    /// <param name="explained">When its newest interpretation came out.</param>
    public DateTimeOffset? OwedSince(IEnumerable<DateTimeOffset> asked, DateTimeOffset? explained)
    {
        ImmutableArray<DateTimeOffset> open = [.. asked.Where(at => explained is null || at > explained).Order()];
        for (var last = Letters - 1; last < open.Length; last++)
        {
            if (ChinaTime.DayOf(open[last]).DayNumber - ChinaTime.DayOf(open[last - Letters + 1]).DayNumber < Days)
            {
                return open[last];
            }
        }

        return null;
    }
}
