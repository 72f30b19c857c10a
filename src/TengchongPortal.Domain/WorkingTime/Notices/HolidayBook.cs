using System.Globalization;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.WorkingTime.Notices;

/// <summary>Takes the lines of the holiday files one by one and keeps what holds.</summary>
internal sealed class HolidayBook
{
    private readonly List<HolidayNotice> _notices = [];
    private readonly List<HolidayDay> _days = [];
    private readonly HashSet<(int Year, int Version, DateOnly Date)> _seen = [];
    private readonly List<LineFault> _faults = [];

    public void AddNotice(CsvRow row)
    {
        if (row.Cells is not [var year, var version, var published, var mark, var extra, { Length: > 0 } title]
            || !Number(year, out var y) || !Number(version, out var v) || !Number(extra, out var e)
            || !Date(published, out var day) || !Enum.TryParse<SourceGrade>(mark, out var grade) || grade.ToString() != mark)
        {
            Refuse(HolidayCsv.NoticesFile, row, "holiday.notice", "节假日通知应有年份、版次、公布日期、可信度、额外放假天数和标题");
        }
        else if (_notices.Any(x => x.Year == y && x.Version == v))
        {
            Refuse(HolidayCsv.NoticesFile, row, "holiday.duplicate", $"{y}年第{v}版通知重复");
        }
        else
        {
            _notices.Add(new(y, v, day, grade, e, title));
        }
    }

    public void AddSupersededDay(CsvRow row)
    {
        if (row.Cells is not [var year, var version, var date, var name, var off])
        {
            Refuse(HolidayCsv.SupersededFile, row, "holiday.columns", "每行应为年份、版次、日期、名称、是否放假五项");
        }
        else if (_notices.FirstOrDefault(x => Same(x.Year, year) && Same(x.Version, version)) is not { } notice)
        {
            Refuse(HolidayCsv.SupersededFile, row, "holiday.notice", $"没有登记{year}年第{version}版节假日通知");
        }
        else
        {
            AddDay(HolidayCsv.SupersededFile, row, date, name, off, _ => notice);
        }
    }

    public void AddDay(CsvRow row)
    {
        if (row.Cells is not [var date, var name, var off])
        {
            Refuse(HolidayCsv.DaysFile, row, "holiday.columns", "每行应为日期、名称、是否放假三项");
        }
        else
        {
            AddDay(HolidayCsv.DaysFile, row, date, name, off, day => Newest(YearOfNotice(day, name)));
        }
    }

    public HolidayImport Close() =>
        new([.. _notices.OrderBy(x => x.Year).ThenBy(x => x.Version)], [.. _days], [.. _faults, .. HolidayChecks.Of(_notices, _days)]);

    private void AddDay(string file, CsvRow row, string date, string name, string off, Func<DateOnly, HolidayNotice> noticeOf)
    {
        if (!Date(date, out var day))
        {
            Refuse(file, row, "holiday.date", $"日期应写作2019-10-01的形式，不能是“{date}”");
        }
        else if (!bool.TryParse(off, out var isOff) || name.Length == 0)
        {
            Refuse(file, row, "holiday.kind", "每个日期应写明节日名称，并以true（放假）或false（上班）标明");
        }
        else
        {
            Keep(file, row, new(day, isOff ? DayKind.Off : DayKind.Work, name, noticeOf(day)));
        }
    }

    private void Keep(string file, CsvRow row, HolidayDay day)
    {
        if (!_seen.Add((day.Notice.Year, day.Notice.Version, day.Date)))
        {
            Refuse(file, row, "holiday.duplicate", $"{day.Date:yyyy-MM-dd}在同一安排中重复");
            return;
        }

        if (day.Kind == DayKind.Work && !day.Date.IsWeekend)
        {
            _faults.Add(LineFault.Warned(
                file, row.Line, "holiday.work-on-weekday", $"{day.Date:yyyy-MM-dd}是{day.Date.WeekdayName}，本就上班，不作改变"));
        }

        _days.Add(day);
    }

    // 元旦 in December belongs to the notice for the year that begins.
    private static int YearOfNotice(DateOnly day, string name) =>
        day.Month == 12 && name.StartsWith("元旦", StringComparison.Ordinal) ? day.Year + 1 : day.Year;

    private HolidayNotice Newest(int year)
    {
        if (_notices.Where(x => x.Year == year).MaxBy(x => x.Version) is { } notice)
        {
            return notice;
        }

        _notices.Add(HolidayNotice.Undated(year));
        return _notices[^1];
    }

    private void Refuse(string file, CsvRow row, string code, string message) => _faults.Add(LineFault.Refused(file, row.Line, code, message));

    private static bool Same(int number, string text) => Number(text, out var value) && value == number;

    private static bool Number(string text, out int value) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    private static bool Date(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
