using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.WorkingTime;

/// <summary>Day arithmetic that refuses with a sentence instead of overflowing.</summary>
internal static class CalendarLimits
{
    public static DateOnly AddDays(DateOnly from, int count) =>
        count < 0 ? throw NegativePeriod()
        : count > DateOnly.MaxValue.DayNumber - from.DayNumber ? throw OutOfRange()
        : from.AddDays(count);

    public static DateOnly AddMonths(DateOnly from, int count) =>
        count < 0 ? throw NegativePeriod()
        : count > ((DateOnly.MaxValue.Year - from.Year) * 12) + DateOnly.MaxValue.Month - from.Month ? throw OutOfRange()
        : from.AddMonths(count);

    public static RuleBrokenException NegativePeriod() => new("deadline.days", "期限必须是零或正整数");

    public static RuleBrokenException OutOfRange() => new("deadline.range", "期限超出日历范围，请核对起算日和天数");
}
