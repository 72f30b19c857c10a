using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Rules;

/// <summary>Terms that run by the clock and not by days: hours of a rest day count like any other.</summary>
public static class HourTerms
{
    /// <summary>The moment at which a term of hours ends that begins at a moment; a rule that an operator put into days runs through its last day.</summary>
    /// <exception cref="RuleBrokenException"><c>rule.not-a-period</c>.</exception>
    public static DateTimeOffset EndsAt(this DatedRule rule, DateTimeOffset from)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return rule.Unit switch
        {
            RuleUnit.Hours => from.AddHours(rule.Whole),
            RuleUnit.CalendarDays => from.AddDays(rule.Whole),
            _ => throw new RuleBrokenException("rule.not-a-period", $"规则“{rule.Title}”不是以小时或者日计的期限"),
        };
    }
}
