using TengchongPortal.Domain.WorkingTime;
using TengchongPortal.Domain.WorkingTime.Notices;

namespace TengchongPortal.Data.Seeding;

/// <summary>The working calendar from the files that ship with the portal.</summary>
public static class HolidaySeed
{
    /// <summary>Reads the three holiday files with their faults.</summary>
    public static HolidayImport Read(SeedFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        using var notices = folder.Open(HolidayCsv.NoticesFile);
        using var days = folder.Open(HolidayCsv.DaysFile);
        using var superseded = folder.Open(HolidayCsv.SupersededFile);

        return HolidayCsv.Parse(notices, days, superseded);
    }

    /// <summary>The calendar with every notice; ask it <c>AsKnownOn</c> for an earlier view.</summary>
    /// <exception cref="Domain.Kernel.RuleBrokenException">A line was refused; nothing is computed with half a calendar.</exception>
    public static WorkingCalendar Load(SeedFolder folder) => Read(folder).Calendar();
}
