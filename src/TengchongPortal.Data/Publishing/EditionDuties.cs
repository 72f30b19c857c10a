using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Domain.WorkingTime;

namespace TengchongPortal.Data.Publishing;

/// <summary>Until when a text must be public: the working days of 条例第二十六条 from the day it was made, by the rule of that day. A reposted text owes nothing of its own.</summary>
public sealed class EditionDuties(RuleBook rules, WorkingCalendar calendar, ReferenceBook book)
{
    private const string Rule = "disclosure.publish";

    /// <returns>The deadline with its working, or null when no day was typed, no rule was in force on it, or the text was reposted.</returns>
    public Deadline? DeadlineOf(string typeKey, RevisionText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.MadeOn is { } made && Owes(typeKey) ? DeadlineFrom(made) : null;
    }

    /// <summary>Until when a text that was never public must be; null when it need not be, or no day was typed.</summary>
    public Deadline? OwedOf(string typeKey, DutyFields fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        return fields is { Openness: Openness.Proactive, MadeOn: { } made } && Owes(typeKey) ? DeadlineFrom(made) : null;
    }

    public Deadline? DeadlineFrom(DateOnly made) => RuleOn(made)?.DeadlineFrom(calendar, made);

    /// <summary>The rule that the deadline of a text made on this day rests on.</summary>
    public DatedRule? RuleOn(DateOnly made) => rules.Find(Rule, made);

    /// <summary>Until when a question that the secrecy review sent off line is to be answered (workflow.md 3.5); null where no rule was in force.</summary>
    public DateOnly? AnswerDue(SecrecyOutcome outcome, DateOnly asked) => outcome switch
    {
        SecrecyOutcome.Doubtful => rules.Find("secrecy.review-answer", asked)?.DeadlineFrom(calendar, asked).Due,
        SecrecyOutcome.ThirdParty => rules.Find("application.third-party-answer", asked)?.DeadlineFrom(calendar, asked).Due,
        SecrecyOutcome.Open or SecrecyOutcome.OpenAfterMasking or SecrecyOutcome.OnRequest or SecrecyOutcome.Exempt => null,
    };

    /// <summary>The last instant inside the duty: the end of its last day in China.</summary>
    public DateTimeOffset? EndOf(string typeKey, RevisionText text) =>
        DeadlineOf(typeKey, text) is { } deadline ? ChinaTime.StartOf(deadline.Due.AddDays(1)) : null;

    private bool Owes(string typeKey) => book.Contracts.Find(typeKey) is not { IsReposted: true };
}
