using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Domain.WorkingTime;

namespace TengchongPortal.Domain.Policies.Packages;

/// <summary>
/// That citizens are owed an interpretation of a public policy (R26). Opened by the very event after which the policy is public and nothing
/// explains it; closed by the event that shows one. When it is due follows from the rule of the day it was opened and is never typed.
/// </summary>
public sealed class InterpretationDuty
{
    public const string Rule = "interpretation.publish";

    private InterpretationDuty()
    {
    }

    public Guid Id { get; private set; }

    public Guid PolicyDocumentId { get; private set; }

    public DateTimeOffset OpenedAt { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public DutyOutcome? Outcome { get; private set; }

    /// <summary>When the term ran out, however late that was found; written once and never taken back.</summary>
    public DateTimeOffset? BreachedAt { get; private set; }

    public bool IsOpen => ClosedAt is null;

    /// <summary>What an event does to the duty of a policy.</summary>
    /// <param name="open">The duty that runs; null while none does.</param>
    /// <returns>A duty that the event opens, to be kept; null when it opens none.</returns>
    public static InterpretationDuty? Restate(Guid policy, InterpretationDuty? open, PolicyStanding standing, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(standing);
        if (open is null)
        {
            return standing is { IsPublic: true, MustInterpret: true, IsExplained: false } ? Open(policy, at) : null;
        }

        open.Close(standing, at);
        return null;
    }

    /// <summary>Until when the interpretation is owed, with its working; by the rule of the day on which the duty began (R29).</summary>
    /// <param name="now">Notices of holidays count as far as they were out by then; for a duty that ended, by its end.</param>
    /// <exception cref="RuleBrokenException">No rule was in force on that day.</exception>
    public Deadline DueBy(RuleBook rules, WorkingCalendar calendar, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var day = ChinaTime.DayOf(OpenedAt);
        return rules.InForce(Rule, day).DeadlineFrom(calendar, day, KnownOn(now));
    }

    /// <summary>The day of which notices of holidays are asked.</summary>
    public DateOnly KnownOn(DateTimeOffset now) => ChinaTime.DayOf(ClosedAt ?? now);

    public DatedRule RuleIn(RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return rules.InForce(Rule, ChinaTime.DayOf(OpenedAt));
    }

    /// <summary>The first moment outside the term: midnight in China after its last day.</summary>
    public DateTimeOffset EndsAt(RuleBook rules, WorkingCalendar calendar, DateTimeOffset now) => ChinaTime.StartOf(DueBy(rules, calendar, now).Due.AddDays(1));

    /// <summary>Whether the term ran out before the duty was met; told from the clock, whatever was written down.</summary>
    public bool IsBreachedAt(DateTimeOffset now, RuleBook rules, WorkingCalendar calendar) => (ClosedAt ?? now) >= EndsAt(rules, calendar, now);

    /// <summary>Writes the breach down.</summary>
    /// <param name="at">The end of the term.</param>
    public void NoteBreach(DateTimeOffset at) => BreachedAt ??= at;

    private static InterpretationDuty Open(Guid policy, DateTimeOffset at) => new() { Id = Guid.CreateVersion7(at), PolicyDocumentId = policy, OpenedAt = at };

    private void Close(PolicyStanding standing, DateTimeOffset at)
    {
        DutyOutcome? outcome = standing switch
        {
            { IsExplained: true } => DutyOutcome.Met,
            { IsPublic: true, MustInterpret: false } => DutyOutcome.Exempted,
            _ => null,
        };
        (ClosedAt, Outcome) = outcome is null ? (ClosedAt, Outcome) : (at, outcome);
    }
}

/// <summary>How the duty to interpret ended.</summary>
public enum DutyOutcome
{
    Met,

    /// <summary>A later edition of the policy says, with a listed reason, that it is not interpreted.</summary>
    Exempted,
}

/// <summary>What citizens read of a policy after an event.</summary>
/// <param name="IsPublic">They read the policy.</param>
/// <param name="MustInterpret">It says of itself that it is interpreted.</param>
/// <param name="IsExplained">They read an interpretation of it.</param>
public sealed record PolicyStanding(bool IsPublic, bool MustInterpret, bool IsExplained);
