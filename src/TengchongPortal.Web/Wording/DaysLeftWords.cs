namespace TengchongPortal.Web.Wording;

/// <summary>A term of working days in words that say how near its end is, or how far past.</summary>
public static class DaysLeftWords
{
    /// <param name="left">Working days to the last day; below zero after it.</param>
    /// <param name="isPast">Whether the last day is past: on the rest days that follow it no working day has gone by, and it is late all the same.</param>
    public static string Of(int left, bool isPast) => isPast ? Late(-left) : left > 0 ? $"还有 {left} 个工作日" : "今天到期";

    private static string Late(int days) => days > 0 ? $"已逾期 {days} 个工作日" : "已逾期";
}
