namespace TengchongPortal.Domain.WorkingTime;

/// <summary>The unit a legal period is counted in.</summary>
public enum PeriodUnit
{
    /// <summary>工作日 (政府信息公开条例 第二十六条、第三十条、第三十二条至第三十四条).</summary>
    WorkingDays,

    /// <summary>日: calendar days wherever a law says just 日.</summary>
    CalendarDays,

    /// <summary>月 (六个月内起诉).</summary>
    Months,
}
