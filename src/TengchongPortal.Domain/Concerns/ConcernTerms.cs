using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Rules;

namespace TengchongPortal.Domain.Concerns;

/// <summary>The clocks of a concern, by the rules of the day on which it began. No number stands in code.</summary>
public sealed record ConcernTerms(RuleBook Rules)
{
    public const string OwnerRule = "concern.owner";
    public const string AnswerRule = "concern.answer";
    public const string SilenceRule = "concern.silence";

    /// <summary>Until when some organ must answer for it.</summary>
    public DateTimeOffset OwnerBy(DateTimeOffset startedAt) => Of(OwnerRule, startedAt).EndsAt(startedAt);

    /// <summary>Until when the public must have an answer.</summary>
    public DateTimeOffset AnswerBy(DateTimeOffset startedAt) => Of(AnswerRule, startedAt).EndsAt(startedAt);

    public DatedRule AnswerRuleOf(DateTimeOffset startedAt) => Of(AnswerRule, startedAt);

    /// <summary>Red: nobody answers for it and the term for that has run out (R36).</summary>
    public bool IsUnowned(ConcernState state, DateTimeOffset startedAt, DateTimeOffset now) => state == ConcernState.Registered && now >= OwnerBy(startedAt);

    /// <summary>Answered after its term, or still owed beyond it.</summary>
    public bool IsLate(DateTimeOffset startedAt, DateTimeOffset? answeredAt, DateTimeOffset now) => (answeredAt ?? now) > AnswerBy(startedAt);

    /// <summary>Whether a field has been silent too long: since its last response, or since it holds.</summary>
    public bool IsSilent(ConcernField field, DateTimeOffset? lastResponse, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(field);
        var today = ChinaTime.DayOf(now);
        return (lastResponse is { } at ? ChinaTime.DayOf(at) : field.From).AddDays(Rules.InForce(SilenceRule, today).Whole) <= today;
    }

    private DatedRule Of(string code, DateTimeOffset at) => Rules.InForce(code, ChinaTime.DayOf(at));
}
