using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Domain.Concerns.Incidents;

/// <summary>A condition of a step beside state and person.</summary>
public enum IncidentGuard
{
    VersionMatches,

    /// <summary>A record that citizens read now and that is younger than the incident.</summary>
    Record,

    NotConferred,

    /// <summary>When the conference was held: after the incident, not in the future.</summary>
    HeldAt,

    /// <summary>The term of the first statement ran out before one came, and that is not written down yet.</summary>
    StatementLate,

    ConferenceLate,
}

/// <summary>Whether a step may be taken, and the sentence when not.</summary>
public static class IncidentGuards
{
    public static Refusal? Objection(Incident incident, IncidentAct act, IncidentTerms terms)
    {
        ArgumentNullException.ThrowIfNull(incident);
        ArgumentNullException.ThrowIfNull(act);
        var step = IncidentWorkflow.StepOf(act.Deed);
        return Standing(incident, step, act.Person) ?? step.Guards.Where(guard => !Holds(guard, incident, act, terms)).Select(SentenceOf).FirstOrDefault();
    }

    /// <summary>The steps that a person may begin now: the buttons.</summary>
    public static IEnumerable<IncidentStep> StepsFor(Incident incident, Actor person)
    {
        ArgumentNullException.ThrowIfNull(incident);
        return IncidentWorkflow.Steps.Where(step => Standing(incident, step, person) is null && (!step.Guards.Contains(IncidentGuard.NotConferred) || incident.ConferredAt is null));
    }

    private static Refusal? Standing(Incident incident, IncidentStep step, Actor person) =>
        !(step.ByClock ? person.IsSystem : person.May(Capability.RunReleases, incident.OrganPath)) ? new("workflow.capability", "您没有登记突发事件应对情况的权限。")
        : !step.From.Contains(incident.State) ? new("incident.state", "这起突发事件现在的应对阶段不能这样登记。")
        : null;

    private static bool Holds(IncidentGuard guard, Incident incident, IncidentAct act, IncidentTerms terms) => guard switch
    {
        IncidentGuard.VersionMatches => act.SeenVersion == incident.Version,
        IncidentGuard.Record => act.Record is { } record && record.ReleasedAt >= incident.KnownAt,
        IncidentGuard.NotConferred => incident.ConferredAt is null,
        IncidentGuard.HeldAt => act.HeldAt is { } held && held >= incident.KnownAt && held <= act.At,
        IncidentGuard.StatementLate => incident.StatementBreachedAt is null && terms.IsStatementLate(incident, act.At),
        IncidentGuard.ConferenceLate => incident.ConferenceBreachedAt is null && terms.IsConferenceLate(incident, act.At),
    };

    public static Refusal SentenceOf(IncidentGuard guard) => guard switch
    {
        IncidentGuard.VersionMatches => new("stale.version", "刚刚有别人登记了这起突发事件的应对情况，请看过最新情况后再登记。"),
        IncidentGuard.Record => new("incident.record", "请填写一条公众现在能看到、并且在获知事件以后发布的公开信息，填它的网址或者索引号。"),
        IncidentGuard.NotConferred => new("incident.conferred", "这起突发事件已经登记过新闻发布会；以后的发布会作为后续情况登记。"),
        IncidentGuard.HeldAt => new("incident.held-at", "请填写新闻发布会的举行时间，在获知事件以后、现在以前。"),
        IncidentGuard.StatementLate => new("incident.statement-in-time", "首次发布没有超过时限，或者已经记录过。"),
        IncidentGuard.ConferenceLate => new("incident.conference-in-time", "新闻发布会没有超过时限，或者已经记录过。"),
    };
}
