using TengchongPortal.Data.Publishing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Duties;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Domain.WorkingTime;
using TengchongPortal.Web.Components.Times;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Staff.Desk;

/// <summary>A legal term in words that say how near its end is.</summary>
public sealed class DeskTermWords(WorkingCalendar calendar)
{
    public string Of(EditionTerm term, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(term);
        return term.Rule is null ? HoursOf(term.End - now) : DaysOf(term, ChinaTime.DayOf(now));
    }

    /// <summary>What the terms of a pile rest on, said once above it.</summary>
    public static string BasisOf(EditionTerm term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return term.Rule is { } rule
            ? $"{rule.Title}：{rule.Whole} 个{(rule.Unit == RuleUnit.WorkingDays ? "工作日" : "自然日")}。{rule.Citation}"
            : $"先行发布后 {EditionGuards.RetroHours} 小时内补齐全部审签，逾期由系统自动隐藏";
    }

    private static string HoursOf(TimeSpan left) =>
        left <= TimeSpan.Zero ? "已到时限" : left < TimeSpan.FromHours(1) ? $"还剩 {Math.Max(1, (int)left.TotalMinutes)} 分钟" : $"还剩 {(int)left.TotalHours} 小时";

    private string DaysOf(EditionTerm term, DateOnly today)
    {
        var words = DaysLeftWords.Of(-ReminderLadder.WorkingDaysPast(calendar, term.LastDay, today), today > term.LastDay);
        return $"{(today < term.LastDay ? $"{ChinaClock.Day(term.LastDay)[5..]} 到期，" : "")}{words}{(term.Provisional ? "（暂定）" : "")}";
    }
}
