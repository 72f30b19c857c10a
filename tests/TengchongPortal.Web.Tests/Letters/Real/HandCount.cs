using System.Globalization;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.WorkingTime;

namespace TengchongPortal.Web.Tests.Letters.Real;

/// <summary>The figures of a year as somebody counts them with a pencil from the lines of the file: fifteen working days for a suggestion, five for every other letter, from the day of receipt.</summary>
internal static class HandCount
{
    public static IEnumerable<string> Of(MessageReport report, int year, WorkingCalendar calendar) => report.Letters
        .Where(one => one.Value.AskedOn.Year == year).GroupBy(one => Departments.Of(one.Value)!.Name)
        .Select(organ => RowOf(organ.Key, [.. organ.Select(one => (one.Value, report.Answered.Contains(one.Key)))], calendar));

    private static string RowOf(string organ, List<(RealMessage Message, bool IsAnswered)> letters, WorkingCalendar calendar)
    {
        var answered = letters.Where(one => one.IsAnswered).Select(one => one.Message).ToList();
        var inTime = answered.Count(message => message.AnsweredOn <= LastDay(message, calendar));
        var days = answered.Select(message => message.AnsweredOn!.Value.DayNumber - message.AskedOn.DayNumber).Order().ToList();
        var middle = days.Count == 0 ? "—" : ((days[(days.Count - 1) / 2] + days[days.Count / 2]) / 2m).ToString("0.#", CultureInfo.InvariantCulture);
        var rate = answered.Count == 0 ? "—" : $"{Math.Round(100m * inTime / answered.Count, 1):0.#}%";
        return string.Create(CultureInfo.InvariantCulture, $"{organ}|{letters.Count:N0}|0|{answered.Count:N0}|{letters.Count - answered.Count:N0}|{inTime:N0}|{rate}|{middle}");
    }

    private static DateOnly LastDay(RealMessage message, WorkingCalendar calendar)
    {
        var day = message.AskedOn;
        for (var left = message.Kind == LetterKind.Suggestion ? 15 : 5; left > 0;)
        {
            day = day.AddDays(1);
            left -= calendar.Read(day).IsWorkday ? 1 : 0;
        }

        return day;
    }
}
