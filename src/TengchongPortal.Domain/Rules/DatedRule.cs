using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.WorkingTime;

namespace TengchongPortal.Domain.Rules;

/// <summary>
/// One number or text of the law with the days it holds. Every term, share or threshold of the portal is such a row;
/// a matter is judged by the rule of its own day (R29, R141).
/// </summary>
/// <param name="Code">Stable code, lower case with dots: <c>application.answer</c>.</param>
/// <param name="Number">The value in <paramref name="Unit"/>; null when the unit is Text.</param>
/// <param name="Text">The value when it is no number; else empty.</param>
/// <param name="From">First day in force.</param>
/// <param name="To">Last day in force, that day included; null = open.</param>
/// <param name="Title">What is ruled, in Chinese.</param>
/// <param name="Citation">Act and article, as printed on the page that uses the rule.</param>
/// <param name="Grade">How well the source is known; a person compares V2, K, R and S with the official text.</param>
public sealed record DatedRule(
    string Code, decimal? Number, string Text, RuleUnit Unit, DateOnly From, DateOnly? To, string Title, string Citation, SourceGrade Grade)
{
    public bool IsInForceOn(DateOnly day) => From <= day && (To is not { } last || day <= last);

    public bool Overlaps(DatedRule other)
    {
        ArgumentNullException.ThrowIfNull(other);

        return Code == other.Code && From <= (other.To ?? DateOnly.MaxValue) && other.From <= (To ?? DateOnly.MaxValue);
    }

    /// <summary>The value as a whole number: days, pages, points.</summary>
    /// <exception cref="RuleBrokenException"><c>rule.not-a-number</c>.</exception>
    public int Whole => Number is { } number && number == decimal.Truncate(number)
        ? (int)number
        : throw new RuleBrokenException("rule.not-a-number", $"规则“{Title}”的值不是整数");

    /// <summary>The unit to count a deadline of this rule in.</summary>
    /// <exception cref="RuleBrokenException"><c>rule.not-a-period</c>.</exception>
    public PeriodUnit PeriodUnit => Unit switch
    {
        RuleUnit.WorkingDays => PeriodUnit.WorkingDays,
        RuleUnit.CalendarDays => PeriodUnit.CalendarDays,
        RuleUnit.Months => PeriodUnit.Months,
        RuleUnit.Hours or RuleUnit.Weeks or RuleUnit.Seconds or RuleUnit.Percent or RuleUnit.Yuan or RuleUnit.Times or RuleUnit.Text =>
            throw new RuleBrokenException("rule.not-a-period", $"规则“{Title}”不是以日或月计的期限"),
    };

    /// <summary>The due date of a matter of this rule; see <see cref="Deadline.Compute"/>.</summary>
    public Deadline DeadlineFrom(WorkingCalendar calendar, DateOnly from, DateOnly? knownOn = null) =>
        Deadline.Compute(calendar, from, Whole, PeriodUnit, knownOn);
}
