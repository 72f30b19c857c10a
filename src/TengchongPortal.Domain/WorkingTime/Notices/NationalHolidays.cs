using System.Collections.Immutable;
using System.Globalization;

namespace TengchongPortal.Domain.WorkingTime.Notices;

/// <summary>
/// The national holidays themselves (全国年节及纪念日放假办法 第二条): 11 days from 2008, 13 from 2025.
/// Only for checking a notice; what is worked is what the notice says.
/// </summary>
public static class NationalHolidays
{
    private static readonly ChineseLunisolarCalendar _lunar = new();

    public static ImmutableArray<DateOnly> Of(int year) =>
    [
        new(year, 1, 1), .. SpringFestival(year), Qingming(year),
        .. Days(new(year, 5, 1), year >= 2025 ? 2 : 1), Lunar(year, 5, 5), Lunar(year, 8, 15), .. Days(new(year, 10, 1), 3),
    ];

    // 除夕、初一、初二 by the revision of 2007; 初一至初三 by that of 2013; 除夕至初三 by that of 2024.
    private static IEnumerable<DateOnly> SpringFestival(int year)
    {
        var first = Lunar(year, 1, 1);
        return year switch
        {
            >= 2025 => Days(first.AddDays(-1), 4),
            >= 2014 => Days(first, 3),
            _ => Days(first.AddDays(-1), 3),
        };
    }

    // 清明, the solar term: 4 or 5 April in this century.
    private static DateOnly Qingming(int year)
    {
        var inCentury = year % 100;
        return new(year, 4, (int)((inCentury * 0.2422) + 4.81) - (inCentury / 4));
    }

    private static DateOnly Lunar(int year, int month, int day)
    {
        var leap = _lunar.GetLeapMonth(year);
        var ordinal = leap > 0 && month >= leap ? month + 1 : month;
        return DateOnly.FromDateTime(_lunar.ToDateTime(year, ordinal, day, 0, 0, 0, 0));
    }

    private static IEnumerable<DateOnly> Days(DateOnly first, int count) => Enumerable.Range(0, count).Select(first.AddDays);
}
