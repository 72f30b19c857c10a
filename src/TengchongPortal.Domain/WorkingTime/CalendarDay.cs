namespace TengchongPortal.Domain.WorkingTime;

/// <summary>What the calendar says of one day.</summary>
/// <param name="IsWorkday">工作日: organs work on this day.</param>
/// <param name="IsCovered">A known notice arranges the year of this day; if not, only weekends were looked at.</param>
/// <param name="Reason">Why, in a few Chinese words: 星期六休息, 国庆节放假, 星期日调休上班（国庆节）.</param>
public sealed record CalendarDay(DateOnly Date, bool IsWorkday, bool IsCovered, string Reason);
