using System.Globalization;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff.Roster;
using TengchongPortal.Web.Components.Notices;
using TengchongPortal.Web.Components.Times;

namespace TengchongPortal.Web.Staff.Roster;

/// <summary>Times of a roster as people say them.</summary>
public static class RosterWords
{
    private static readonly CultureInfo _chinese = CultureInfo.GetCultureInfo("zh-CN");

    /// <summary>The part of the day that a stretch takes: 全天, or 08:00–24:00.</summary>
    public static string Hours(DutyStretch stretch, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(stretch);
        var ends = stretch.Until == ChinaTime.StartOf(day.AddDays(1)) ? "24:00" : Minute(stretch.Until);
        var begins = Minute(stretch.From);
        return (begins, ends) is ("00:00", "24:00") ? "全天" : $"{begins}–{ends}";
    }

    /// <summary>11月26日 周四</summary>
    public static string Day(DateOnly day) => day.ToString("M月d日 ddd", _chinese);

    /// <summary>11月26日 08:00</summary>
    public static string Moment(DateTimeOffset at) => ChinaClock.Local(at).ToString("M月d日 HH:mm", CultureInfo.InvariantCulture);

    /// <summary>The same of an end: midnight belongs to the day that ends, 11月26日 24:00.</summary>
    public static string End(DateTimeOffset at)
    {
        var local = ChinaClock.Local(at);
        return local.TimeOfDay == TimeSpan.Zero ? $"{local.AddDays(-1).ToString("M月d日", CultureInfo.InvariantCulture)} 24:00" : Moment(at);
    }

    public static string Standing(ShiftLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line switch
        {
            { Counts: false } => "已不担任值班角色，不算",
            { IsNow: true } => "当班",
            _ => "未开始",
        };
    }

    public static Tone ToneOf(ShiftLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.Counts ? line.IsNow ? Tone.Good : Tone.Quiet : Tone.Stopped;
    }

    public static string Hour(int hour) => $"{hour:00}:00";

    private static string Minute(DateTimeOffset at) => ChinaClock.Local(at).ToString("HH:mm", CultureInfo.InvariantCulture);
}
