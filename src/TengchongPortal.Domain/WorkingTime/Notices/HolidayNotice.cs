using System.Globalization;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.WorkingTime.Notices;

/// <summary>
/// One yearly arrangement of days off by the General Office of the State Council (国务院办公厅关于部分节假日安排的通知).
/// Each version is a whole arrangement of its year; the newest one published by a day is the one known on that day.
/// </summary>
/// <param name="Year">The year it arranges; it may also hold days of the year before (2018-12-29 came with the notice for 2019).</param>
/// <param name="Version">1 for the first notice, counted on with each amendment.</param>
/// <param name="PublishedOn">Day of publication in China.</param>
/// <param name="Mark">How well the day of publication is known.</param>
/// <param name="ExtraDaysOff">Days off beyond 全国年节及纪念日放假办法 that this notice grants (2015: 1, 2020 amended: 2).</param>
/// <param name="Title">Title of the notice.</param>
public sealed record HolidayNotice(int Year, int Version, DateOnly PublishedOn, SourceGrade Mark, int ExtraDaysOff, string Title)
{
    /// <summary>Short name for a screen: <c>2019年第2版（2019-03-22公布）</c>.</summary>
    public string Label => string.Create(CultureInfo.InvariantCulture, $"{Year}年第{Version}版（{PublishedOn:yyyy-MM-dd}公布）");

    /// <summary>A notice whose day is not known counts as announced on 1 December of the year before.</summary>
    public static HolidayNotice Undated(int year) => new(
        year, 1, new(year - 1, 12, 1), SourceGrade.R, 0, string.Create(CultureInfo.InvariantCulture, $"国务院办公厅关于{year}年部分节假日安排的通知"));
}
