using TengchongPortal.Domain.WorkingTime.Notices;

namespace TengchongPortal.Domain.WorkingTime;

/// <summary>The Chinese reasons printed in the working of a deadline.</summary>
internal static class DayWords
{
    private const string Weekdays = "日一二三四五六";

    extension(DateOnly day)
    {
        public bool IsWeekend => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

        public string WeekdayName => $"星期{Weekdays[(int)day.DayOfWeek]}";

        public string WeekdayReason => day.IsWeekend ? $"{day.WeekdayName}休息" : day.WeekdayName;
    }

    extension(HolidayDay day)
    {
        // 2020-02-03, a Monday, is listed as worked: that changes nothing.
        public string Reason => day.Kind switch
        {
            DayKind.Off => $"{day.Name}放假",
            DayKind.Work when day.Date.IsWeekend => $"{day.Date.WeekdayName}调休上班（{day.Name}）",
            DayKind.Work => day.Date.WeekdayReason,
        };
    }
}
