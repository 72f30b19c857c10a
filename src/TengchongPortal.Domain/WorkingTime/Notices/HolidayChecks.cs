using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.WorkingTime.Notices;

/// <summary>Checks of a whole arrangement against 全国年节及纪念日放假办法, and of arrangements against each other.</summary>
internal static class HolidayChecks
{
    // Since 2008 every national holiday on a weekend is made up, so the sums work out.
    private const int FirstYearThatAddsUp = 2008;

    public static IEnumerable<LineFault> Of(IReadOnlyCollection<HolidayNotice> notices, IReadOnlyCollection<HolidayDay> days)
    {
        var byNotice = days.ToLookup(x => x.Notice);

        return [.. notices.Where(x => x.Year >= FirstYearThatAddsUp).SelectMany(x => OfYear(x, [.. byNotice[x]])), .. Overlaps(notices, byNotice)];
    }

    private static IEnumerable<LineFault> OfYear(HolidayNotice notice, IReadOnlyCollection<HolidayDay> days)
    {
        var national = NationalHolidays.Of(notice.Year);
        var off = days.Where(x => x.Kind == DayKind.Off).Select(x => x.Date).ToHashSet();

        foreach (var missing in national.Where(x => !off.Contains(x)))
        {
            yield return Warn("holiday.national-missing", $"{notice.Label}没有列出法定节日{missing:yyyy-MM-dd}");
        }

        var gained = off.Count(x => !x.IsWeekend) - days.Count(x => x.Kind == DayKind.Work && x.Date.IsWeekend);
        var owed = national.Length + notice.ExtraDaysOff;
        if (gained != owed)
        {
            yield return Warn("holiday.count", $"{notice.Label}净放假{gained}天，应为{owed}天");
        }
    }

    // A date named by the notices of two years (2018-12-30 by both 2018 and 2019) would have two answers.
    private static IEnumerable<LineFault> Overlaps(IEnumerable<HolidayNotice> notices, ILookup<HolidayNotice, HolidayDay> days) =>
        notices.GroupBy(x => x.Year).Select(x => x.MaxBy(notice => notice.Version)!).SelectMany(x => days[x])
            .GroupBy(x => x.Date).Where(x => x.Count() > 1)
            .Select(x => LineFault.Refused(HolidayCsv.DaysFile, 0, "holiday.duplicate", $"{x.Key:yyyy-MM-dd}在两个年度的安排中重复"));

    private static LineFault Warn(string code, string message) => LineFault.Warned(HolidayCsv.DaysFile, 0, code, message);
}
