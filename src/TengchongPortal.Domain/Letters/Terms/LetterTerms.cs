using System.Collections.Immutable;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Domain.WorkingTime;

namespace TengchongPortal.Domain.Letters.Terms;

/// <summary>Every term of a letter, by the rules of the day on which it came and the calendar of today. No number of days stands in code.</summary>
public sealed class LetterTerms(RuleBook rules, WorkingCalendar calendar)
{
    private const string Answers = ".answer.";
    private const string Extensions = ".extension.";
    private const string TakingOut = "letter.take-out";
    private const string Accepting = "letter.accept";
    private const string Detail = "letter.detail";
    private const string Rating = "letter.rating";
    private const string Reopening = "letter.reopen";
    private const string Keeping = "letter.retention";
    private const string Veto = "site.letter-unanswered";
    private const string RiskRules = "letter.risk.";

    /// <summary>The rule of simple questions (简单咨询).</summary>
    public const string SimpleRule = "letter.answer.enquiry-simple";

    public static string RuleOf(LetterKind kind) => kind switch
    {
        LetterKind.Enquiry => "letter.answer.enquiry",
        LetterKind.Help => "letter.answer.help",
        LetterKind.Complaint => "letter.answer.complaint",
        LetterKind.Report => "letter.answer.report",
        LetterKind.Suggestion => "letter.answer.suggestion",
        LetterKind.StickingPoint => "letter.answer.sticking-point",
    };

    /// <summary>How much longer the answer to such a letter may take, when that was approved; null where the rules give nothing.</summary>
    public DatedRule? ExtensionOf(LetterTiming timing)
    {
        ArgumentNullException.ThrowIfNull(timing);
        return rules.Find(RuleOf(timing.Kind).Replace(Answers, Extensions, StringComparison.Ordinal), timing.ReceivedOn);
    }

    /// <summary>The last day for taking a public copy out of the public whose writer does not consent any more.</summary>
    public DateOnly TakeOutBy(DateTimeOffset withdrawnAt) => Last(TakingOut, withdrawnAt);

    /// <summary>The last day for accepting it.</summary>
    public DateOnly AcceptBy(LetterTiming timing) => Of(Accepting, timing).DeadlineFrom(calendar, timing.ReceivedOn).Due;

    /// <summary>Until when the answer is owed: counted from acceptance; from receipt, where it was not accepted in time; from the new question, where one was asked.</summary>
    public LetterTerm TermOf(LetterTiming timing, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(timing);
        var rule = Of(timing is { IsSimple: true, RestartedAt: null } ? SimpleRule : RuleOf(timing.Kind), timing);
        var inTime = timing.AcceptedOn is { } accepted && accepted <= AcceptBy(timing);
        var since = timing.RestartedAt is { } again ? ChinaTime.DayOf(again) : inTime ? timing.AcceptedOn!.Value : timing.ReceivedOn;
        var more = timing.IsExtended ? ExtensionOf(timing)?.Whole ?? 0 : 0;
        var days = DaysOf(rule with { Number = rule.Whole + more }, since, timing, today);
        return new(rule, since, days.IsEmpty ? since : days[^1].Date, days, timing.RestartedAt is null && !inTime, days.Any(day => !calendar.Covers(day.Date)), more)
        {
            AcceptBy = timing is { AcceptedOn: null, RestartedAt: null } && AcceptBy(timing) is var last && today <= last ? last : null,
        };
    }

    public LetterTerm TermOf(LetterTiming timing, DateTimeOffset now) => TermOf(timing, ChinaTime.DayOf(now));

    public LetterLight LightOf(LetterTiming timing, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(timing);
        return RisksOf(timing).Any(day => day <= today) ? LetterLight.AtRisk : Lateness(TermOf(timing, today).Due, today);
    }

    /// <summary>Working days until the term ends; below zero once it has.</summary>
    public int DaysLeft(DateOnly due, DateOnly today) => today <= due ? calendar.CountWorkingDays(today, due) : -calendar.CountWorkingDays(due, today);

    /// <summary>Whether an answer of that day kept the term.</summary>
    public KeptTerm KeptBy(LetterTiming timing, DateOnly answeredOn)
    {
        var term = TermOf(timing, answeredOn);
        return new(term.IsKept(answeredOn), Math.Max(0, -DaysLeft(term.Due, answeredOn)));
    }

    /// <summary>The last day on which the writer can still give the detail; after it the letter goes on without.</summary>
    public DateOnly DetailUntil(DateTimeOffset askedAt) => Last(Detail, askedAt);

    /// <summary>The last day for rating an answer; after it the letter is closed.</summary>
    public DateOnly RateUntil(DateTimeOffset answeredAt) => Last(Rating, answeredAt);

    /// <summary>The last day for opening an answered letter again.</summary>
    public DateOnly ReopenUntil(DateTimeOffset answeredAt) => Last(Reopening, answeredAt);

    /// <summary>
    /// The last day on which the words of a letter are kept, counted from its last step by the rule of that day, before all rules by the first. Plain months
    /// or days: a rest day moves nothing. Without a rule they are kept for ever.
    /// </summary>
    public DateOnly KeptUntil(DateTimeOffset movedAt)
    {
        var day = ChinaTime.DayOf(movedAt);
        var rule = rules.Find(Keeping, day) ?? rules.Rules.FirstOrDefault(one => one.Code == Keeping && day < one.From);
        return rule is null ? DateOnly.MaxValue : rule.PeriodUnit == PeriodUnit.Months ? day.AddMonths(rule.Whole) : rule.DeadlineFrom(calendar, day).Due;
    }

    /// <summary>No letter that moved after this day can have outlasted its term: the shortest of all versions of the rule.</summary>
    public DateOnly KeptSince(DateOnly today) =>
        rules.Rules.Where(rule => rule.Code == Keeping).Select(rule => rule.PeriodUnit == PeriodUnit.Months ? today.AddMonths(-rule.Whole) : today.AddDays(-rule.Whole)).DefaultIfEmpty(DateOnly.MinValue).Max();

    /// <summary>The days from which an unanswered letter is the leader's: early enough before <see cref="VetoOn"/>. Plain days: a rest day moves nothing.</summary>
    public ImmutableArray<DateOnly> RisksOf(LetterTiming timing)
    {
        ArgumentNullException.ThrowIfNull(timing);
        return [.. rules.Rules
            .Where(rule => rule.Code.StartsWith(RiskRules, StringComparison.Ordinal) && rule.IsInForceOn(timing.ReceivedOn))
            .Select(rule => timing.OwedSince.AddDays(rule.Whole))
            .Order()];
    }

    /// <summary>No letter that came after this day can be at risk: the shortest of all versions of the rules.</summary>
    public DateOnly AtRiskSince(DateOnly today) =>
        rules.Rules.Where(rule => rule.Code.StartsWith(RiskRules, StringComparison.Ordinal)).Select(rule => today.AddDays(-rule.Whole)).DefaultIfEmpty(DateOnly.MinValue).Max();

    /// <summary>An answer that comes after this day is a veto fault of the whole site.</summary>
    public DateOnly? VetoOn(LetterTiming timing)
    {
        ArgumentNullException.ThrowIfNull(timing);
        return rules.Find(Veto, timing.ReceivedOn) is { } veto ? timing.OwedSince.AddMonths(veto.Whole) : null;
    }

    private LetterLight Lateness(DateOnly due, DateOnly today) => DaysLeft(due, today) switch
    {
        _ when today > due => LetterLight.Overdue,
        <= 1 => LetterLight.Close,
        _ => LetterLight.Calm,
    };

    private DatedRule Of(string code, LetterTiming timing) => rules.InForce(code, timing.ReceivedOn);

    private DateOnly Last(string code, DateTimeOffset from) => rules.InForce(code, ChinaTime.DayOf(from)).DeadlineFrom(calendar, ChinaTime.DayOf(from)).Due;

    /// <summary>A rule that an operator has put in other days than working days is counted as it is, and no pause stops it.</summary>
    private ImmutableArray<DeadlineStep> DaysOf(DatedRule rule, DateOnly since, LetterTiming timing, DateOnly today)
    {
        if (rule.PeriodUnit != PeriodUnit.WorkingDays)
        {
            return rule.DeadlineFrom(calendar, since).Steps;
        }

        var steps = ImmutableArray.CreateBuilder<DeadlineStep>();
        for (var (day, counted) = (since.AddDays(1), 0); counted < rule.Whole; day = day.AddDays(1))
        {
            var isPaused = timing.IsPausedOn(day, today);
            var read = calendar.Read(day);
            var counts = read.IsWorkday && !isPaused;
            counted += counts ? 1 : 0;
            steps.Add(new(day, counts, counts ? $"{read.Reason}，第{counted}个工作日{(counted == rule.Whole ? "，期限届满" : "")}" : isPaused ? $"{read.Reason}，等待来信人补充" : read.Reason));
        }

        return steps.ToImmutable();
    }
}
