using System.Globalization;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Web.Citizens.Figures;

/// <summary>The moment up to which a year is counted, as it stands in the address: a day or a second of China's time, both included; blank for now.</summary>
public static class CountedUntil
{
    public const string Rule = "content.as-of";

    private static readonly string[] _seconds = ["yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss"];

    /// <exception cref="RuleBrokenException"><c>content.as-of</c>.</exception>
    public static DateTimeOffset Of(string? typed, int year, DateTimeOffset now)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return now;
        }

        var (begin, length) = Read(typed.Trim());
        var today = ChinaTime.DayOf(now);

        return (ChinaTime.DayOf(begin), begin > now) switch
        {
            (_, true) => throw new RuleBrokenException(Rule, $"截至时间不能晚于现在，今天是 {today:yyyy-MM-dd}。"),
            var (day, _) when day.Year < year => throw new RuleBrokenException(Rule, $"截至时间不能早于所查年份的第一天 {year}-01-01。"),
            _ => begin + length - TimeSpan.FromTicks(1),
        };
    }

    private static (DateTimeOffset Begin, TimeSpan Length) Read(string typed)
    {
        if (DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return (ChinaTime.StartOf(day), TimeSpan.FromDays(1));
        }

        return DateTime.TryParseExact(typed, _seconds, CultureInfo.InvariantCulture, DateTimeStyles.None, out var second)
            ? (new DateTimeOffset(second, ChinaTime.Offset).ToUniversalTime(), TimeSpan.FromSeconds(1))
            : throw new RuleBrokenException(Rule, "截至时间应当写成日期，例如 2019-12-12，或者精确到秒，例如 2019-12-12 07:56:51。");
    }
}
