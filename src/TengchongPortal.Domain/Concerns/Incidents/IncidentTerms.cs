using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Rules;

namespace TengchongPortal.Domain.Concerns.Incidents;

/// <summary>The clocks of an incident in hours from the moment it was known, by the rules of that day (R37).</summary>
public sealed record IncidentTerms(RuleBook Rules)
{
    public const string StatementRule = "emergency.first-statement";
    public const string ConferenceRule = "emergency.press-conference";

    /// <summary>By which rule the first statement is due: that of grave incidents, else that of every concern.</summary>
    public DatedRule StatementRuleOf(IncidentLevel level, DateTimeOffset knownAt) => Of(OwesConference(level) ? StatementRule : ConcernTerms.AnswerRule, knownAt);

    public DateTimeOffset StatementBy(IncidentLevel level, DateTimeOffset knownAt) => StatementRuleOf(level, knownAt).EndsAt(knownAt);

    /// <summary>By which rule a press conference is due; null where none is owed.</summary>
    public DatedRule? ConferenceRuleOf(IncidentLevel level, DateTimeOffset knownAt) => OwesConference(level) ? Of(ConferenceRule, knownAt) : null;

    public DateTimeOffset? ConferenceBy(IncidentLevel level, DateTimeOffset knownAt) => ConferenceRuleOf(level, knownAt)?.EndsAt(knownAt);

    public bool IsStatementLate(Incident incident, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(incident);
        return (incident.SpokenAt ?? now) > StatementBy(incident.Level, incident.KnownAt);
    }

    public bool IsConferenceLate(Incident incident, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(incident);
        return ConferenceBy(incident.Level, incident.KnownAt) is { } due && (incident.ConferredAt ?? now) > due;
    }

    private static bool OwesConference(IncidentLevel level) => level is IncidentLevel.ExtraordinarilyGrave or IncidentLevel.Grave;

    private DatedRule Of(string code, DateTimeOffset knownAt) => Rules.InForce(code, ChinaTime.DayOf(knownAt));
}
