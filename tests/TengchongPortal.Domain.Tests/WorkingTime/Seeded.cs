using TengchongPortal.Domain.WorkingTime;
using TengchongPortal.Domain.WorkingTime.Notices;

namespace TengchongPortal.Domain.Tests.WorkingTime;

/// <summary>The calendar of the files that ship.</summary>
internal static class Seeded
{
    public static HolidayImport Holidays { get; } = Read();

    public static WorkingCalendar Calendar { get; } = Holidays.Calendar();

    public static string Text(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", file));

    private static HolidayImport Read()
    {
        using var notices = new StringReader(Text(HolidayCsv.NoticesFile));
        using var days = new StringReader(Text(HolidayCsv.DaysFile));
        using var superseded = new StringReader(Text(HolidayCsv.SupersededFile));

        return HolidayCsv.Parse(notices, days, superseded);
    }
}
