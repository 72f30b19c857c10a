using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Domain.WorkingTime;

namespace TengchongPortal.Domain.SiteErrors;

/// <summary>The terms of a report of an error, in working days from its day, by the rules of that day.</summary>
public sealed record SiteErrorTerms(RuleBook Rules, WorkingCalendar Calendar)
{
    public const string TriageRule = "site.error-triage";
    public const string AnswerRule = "site.error-answer";

    /// <summary>Until when somebody must have looked at it.</summary>
    public Deadline TriageDue(DateTimeOffset reportedAt) => RuleOf(TriageRule, reportedAt).DeadlineFrom(Calendar, ChinaTime.DayOf(reportedAt));

    /// <summary>Until when it must be closed.</summary>
    public Deadline AnswerDue(DateTimeOffset reportedAt) => RuleOf(AnswerRule, reportedAt).DeadlineFrom(Calendar, ChinaTime.DayOf(reportedAt));

    /// <summary>By which rule it must be closed.</summary>
    public string CitationOf(DateTimeOffset reportedAt) => RuleOf(AnswerRule, reportedAt).Citation;

    /// <summary>Whether its term ran out: closed after its last day, or open beyond it.</summary>
    public bool IsLate(DateTimeOffset reportedAt, DateTimeOffset? closedAt, DateTimeOffset now) => ChinaTime.DayOf(closedAt ?? now) > AnswerDue(reportedAt).Due;

    private DatedRule RuleOf(string code, DateTimeOffset reportedAt) => Rules.InForce(code, ChinaTime.DayOf(reportedAt));
}
