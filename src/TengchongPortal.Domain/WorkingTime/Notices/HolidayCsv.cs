using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.WorkingTime.Notices;

/// <summary>
/// Reads the three holiday texts: the notices (<c>year,version,published_on,mark,extra_days_off,title</c>), the
/// arrangements in force (<c>date,name,is_off_day</c>) and those since replaced (<c>year,version,date,name,is_off_day</c>).
/// Never throws on bad content: each bad line is a fault with its number.
/// </summary>
/// <remarks>
/// Refused: <c>holiday.columns</c>, <c>holiday.date</c>, <c>holiday.kind</c>, <c>holiday.notice</c>, <c>holiday.duplicate</c>.
/// Warned: <c>holiday.work-on-weekday</c>, <c>holiday.national-missing</c>, <c>holiday.count</c>.
/// </remarks>
public static class HolidayCsv
{
    public const string NoticesFile = "holiday-notices.csv";
    public const string DaysFile = "holidays.csv";
    public const string SupersededFile = "holidays-superseded.csv";

    public static HolidayImport Parse(TextReader notices, TextReader days, TextReader superseded)
    {
        var book = new HolidayBook();

        foreach (var row in CsvRow.Read(notices).Skip(1))
        {
            book.AddNotice(row);
        }

        foreach (var row in CsvRow.Read(superseded).Skip(1))
        {
            book.AddSupersededDay(row);
        }

        foreach (var row in CsvRow.Read(days).Skip(1))
        {
            book.AddDay(row);
        }

        return book.Close();
    }
}
