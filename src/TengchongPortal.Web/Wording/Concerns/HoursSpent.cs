namespace TengchongPortal.Web.Wording.Concerns;

/// <summary>A span as people say it: 5小时20分钟.</summary>
public static class HoursSpent
{
    public static string Of(TimeSpan span) => span.TotalHours < 1 ? $"{span.Minutes}分钟" : $"{(int)span.TotalHours}小时{(span.Minutes > 0 ? $"{span.Minutes}分钟" : "")}";
}
