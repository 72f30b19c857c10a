using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Concerns.Incidents;

/// <summary>
/// A grave event of which the public is owed word within hours (R37). Times are measured by the records that became public; what was late is written
/// down by the clock and never taken back. Citizens see it from its first statement on, by the title of that.
/// </summary>
public sealed class Incident
{
    public const int NameMaxLength = 100;

    private readonly List<IncidentEntry> _entries = [];

    private Incident()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>The day and six digits, <c>20191212-123456</c>.</summary>
    public string Number { get; private set; } = "";

    /// <summary>Of the form: the same form is one incident, however often it arrives.</summary>
    public Guid FormKey { get; private set; }

    public string Name { get; private set; } = "";

    public IncidentLevel Level { get; private set; }

    public string OrganPath { get; private set; } = "";

    public IncidentState State { get; private set; }

    public DateTimeOffset KnownAt { get; private set; }

    public DateTimeOffset OpenedAt { get; private set; }

    public DateTimeOffset? SpokenAt { get; private set; }

    public DateTimeOffset? ConferredAt { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public DateTimeOffset? StatementBreachedAt { get; private set; }

    public DateTimeOffset? ConferenceBreachedAt { get; private set; }

    public long Version { get; private set; }

    public IReadOnlyList<IncidentEntry> Entries => _entries;

    /// <exception cref="RuleBrokenException"><c>incident.name</c>; <c>incident.known-at</c>: in the future, or longer ago than a month.</exception>
    public static Incident Register(IncidentWords words, string organPath, Guid formKey, DateTimeOffset at, string number)
    {
        ArgumentNullException.ThrowIfNull(words);
        RuleBrokenException.Require(words.Name.Trim().Length is > 1 and <= NameMaxLength, "incident.name", "请写明是什么事件，一百个字以内。");
        RuleBrokenException.Require(words.KnownAt <= at && words.KnownAt >= at.AddMonths(-1), "incident.known-at", "获知时间应在现在以前、一个月以内。");
        return new()
        {
            Id = Guid.CreateVersion7(at),
            Number = number,
            FormKey = formKey,
            Name = words.Name.Trim(),
            Level = words.Level,
            OrganPath = organPath,
            KnownAt = words.KnownAt,
            OpenedAt = at,
        };
    }

    public bool Says(IncidentWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return (Name, Level, KnownAt) == (words.Name.Trim(), words.Level, words.KnownAt);
    }

    /// <exception cref="RuleBrokenException">With the code of the first objection.</exception>
    public IncidentEntry Take(IncidentAct act, IncidentTerms terms)
    {
        ArgumentNullException.ThrowIfNull(act);
        ArgumentNullException.ThrowIfNull(terms);
        if (IncidentGuards.Objection(this, act, terms) is { } refusal)
        {
            throw RuleBrokenException.From(refusal);
        }

        State = IncidentWorkflow.StepOf(act.Deed).To ?? State;
        var entry = IncidentEntry.Of(this, _entries.Count + 1, act, Apply(act, terms));
        _entries.Add(entry);
        Version++;
        return entry;
    }

    /// <returns>The moment that the entry is about.</returns>
    private DateTimeOffset Apply(IncidentAct act, IncidentTerms terms)
    {
        var at = MomentOf(act, terms);
        switch (act.Deed)
        {
            case IncidentDeed.Speak:
                SpokenAt = at;
                break;
            case IncidentDeed.Confer:
                ConferredAt = at;
                break;
            case IncidentDeed.Close:
                ClosedAt = at;
                break;
            case IncidentDeed.BreachStatement:
                StatementBreachedAt = act.At;
                break;
            case IncidentDeed.BreachConference:
                ConferenceBreachedAt = act.At;
                break;
        }

        return at;
    }

    private DateTimeOffset MomentOf(IncidentAct act, IncidentTerms terms) => act.Deed switch
    {
        IncidentDeed.Speak or IncidentDeed.FollowUp or IncidentDeed.Close => act.Record!.ReleasedAt,
        IncidentDeed.Confer => act.HeldAt!.Value,
        IncidentDeed.BreachStatement => terms.StatementBy(Level, KnownAt),
        IncidentDeed.BreachConference => terms.ConferenceBy(Level, KnownAt)!.Value,
    };
}
