namespace TengchongPortal.Domain.Rules;

/// <summary>What the value of a dated rule is measured in.</summary>
public enum RuleUnit
{
    /// <summary>工作日.</summary>
    WorkingDays,

    /// <summary>日 (calendar days).</summary>
    CalendarDays,

    /// <summary>小时.</summary>
    Hours,

    /// <summary>周.</summary>
    Weeks,

    /// <summary>月.</summary>
    Months,

    /// <summary>秒.</summary>
    Seconds,

    /// <summary>百分比: 5 means 5 %.</summary>
    Percent,

    /// <summary>元 (人民币).</summary>
    Yuan,

    /// <summary>A count of things: pages, applications, columns, visits, points.</summary>
    Times,

    /// <summary>No number: the value is <see cref="DatedRule.Text"/>, such as a day of the year <c>01-31</c>.</summary>
    Text,
}
