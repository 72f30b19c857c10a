using System.Collections.Immutable;
using System.Globalization;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Disclosures.Warnings;

/// <summary>The times that a warning may name: now, and each full hour of the last six and the next twenty-four hours (docs/workflow.md).</summary>
public static class WarningTimes
{
    private const string Form = "yyyy-MM-dd'T'HH:mm";

    public const int HoursBack = 6;
    public const int HoursAhead = 24;

    /// <summary>How long a page may lie open between choosing and putting up.</summary>
    public const int MinutesOpen = 30;

    /// <summary>The list at a moment: the minute of now first, then the hours in their order.</summary>
    public static ImmutableArray<DateTimeOffset> At(DateTimeOffset now)
    {
        var minute = ChinaTime.Of(now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMinute)));
        var hour = minute.AddMinutes(-minute.Minute);
        var hours = Enumerable.Range(-HoursBack, HoursBack + HoursAhead + 1).Select(step => hour.AddHours(step))
            .Where(one => one != minute && one >= now.AddHours(-HoursBack) && one <= now.AddHours(HoursAhead));
        return [minute, .. hours];
    }

    /// <summary>Whether the time stands on the list of this moment, or stood on that of a page opened shortly before.</summary>
    public static bool Holds(DateTimeOffset time, DateTimeOffset now)
    {
        var earliest = now.AddMinutes(-MinutesOpen - 1);
        return time.Ticks % TimeSpan.TicksPerHour == 0
            ? time > earliest.AddHours(-HoursBack) && time <= now.AddHours(HoursAhead)
            : time.Ticks % TimeSpan.TicksPerMinute == 0 && time > earliest && time <= now;
    }

    /// <summary>The time as a form carries it: 2019-12-12T18:05 in China.</summary>
    public static string Code(DateTimeOffset time) => ChinaTime.Of(time).ToString(Form, CultureInfo.InvariantCulture);

    /// <returns>Null for what is no such time.</returns>
    public static DateTimeOffset? Read(string? code) =>
        DateTime.TryParseExact(code, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) ? new DateTimeOffset(local, ChinaTime.Offset) : null;

    /// <summary>2019年12月12日18时, with the minutes where there are any.</summary>
    public static string Words(DateTimeOffset time)
    {
        var local = ChinaTime.Of(time);
        return local.ToString(local.Minute == 0 ? "yyyy年M月d日H时" : "yyyy年M月d日H时m分", CultureInfo.InvariantCulture);
    }
}
