using TengchongPortal.Domain.Concerns;
using TengchongPortal.Domain.Concerns.Incidents;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;

namespace TengchongPortal.Domain.Tests.Concerns;

/// <summary>A grave event: its table, its clocks in hours, and that what was late stays written down (R37).</summary>
public sealed class IncidentTests
{
    private static readonly DateTimeOffset _known = ChinaTime.StartOf(new(2019, 12, 14)).AddHours(22);

    private static readonly IncidentTerms _terms = new(RuleBook.Of(
    [
        new(IncidentTerms.StatementRule, 5, "", RuleUnit.Hours, new(2018, 1, 1), null, "首次发布", "通知", SourceGrade.K),
        new(IncidentTerms.ConferenceRule, 24, "", RuleUnit.Hours, new(2018, 1, 1), null, "发布会", "通知", SourceGrade.K),
        new(ConcernTerms.AnswerRule, 48, "", RuleUnit.Hours, new(2018, 1, 1), null, "回应", "通知", SourceGrade.K),
    ]));

    private static readonly (IncidentDeed Deed, IncidentState[] From, IncidentState? To)[] _table =
    [
        (IncidentDeed.Speak, [IncidentState.Registered], IncidentState.Spoken),
        (IncidentDeed.FollowUp, [IncidentState.Spoken], null),
        (IncidentDeed.Confer, [IncidentState.Spoken], null),
        (IncidentDeed.Close, [IncidentState.Spoken], IncidentState.Closed),
    ];

    public static TheoryData<IncidentState, IncidentDeed, StaffRole> Everything
    {
        get
        {
            var all = new TheoryData<IncidentState, IncidentDeed, StaffRole>();
            foreach (var (state, deed) in Enum.GetValues<IncidentState>().SelectMany(state => Enum.GetValues<IncidentDeed>().Select(deed => (state, deed))))
            {
                foreach (var role in Enum.GetValues<StaffRole>())
                {
                    all.Add(state, deed, role);
                }
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void A_step_is_taken_exactly_where_the_table_lists_it(IncidentState state, IncidentDeed deed, StaffRole role)
    {
        var (incident, person) = (In(state), People.One(role));
        var row = _table.SingleOrDefault(one => one.Deed == deed);
        var isListed = row.From?.Contains(state) == true && role == StaffRole.OfficeEditor;

        Assert.Equal(isListed, IncidentGuards.StepsFor(incident, person).Any(one => one.Deed == deed));
        if (isListed)
        {
            incident.Take(Act(deed, person, incident), _terms);
            Assert.Equal(row.To ?? state, incident.State);
        }
        else
        {
            Assert.Contains(Refused(incident, Act(deed, person, incident)), (string[])["workflow.capability", "incident.state"]);
        }
    }

    [Fact]
    public void Nothing_is_said_without_a_public_record_that_is_younger_than_the_incident()
    {
        var office = People.One(StaffRole.OfficeEditor);
        foreach (var (deed, state) in new[] { (IncidentDeed.Speak, IncidentState.Registered), (IncidentDeed.FollowUp, IncidentState.Spoken), (IncidentDeed.Confer, IncidentState.Spoken), (IncidentDeed.Close, IncidentState.Spoken) })
        {
            var incident = In(state);
            Assert.Equal("incident.record", Refused(incident, Act(deed, office, incident) with { Record = null }));
            Assert.Equal("incident.record", Refused(incident, Act(deed, office, incident) with { Record = new(Guid.NewGuid(), _known.AddSeconds(-1)) }));
        }
    }

    [Fact]
    public void A_conference_was_held_once_and_not_in_the_future()
    {
        var (incident, office) = (In(IncidentState.Spoken), People.One(StaffRole.OfficeEditor));

        Assert.Equal("incident.held-at", Refused(incident, Act(IncidentDeed.Confer, office, incident) with { HeldAt = null }));
        Assert.Equal("incident.held-at", Refused(incident, Act(IncidentDeed.Confer, office, incident) with { HeldAt = _known.AddHours(7) }));
        Assert.Equal("incident.held-at", Refused(incident, Act(IncidentDeed.Confer, office, incident) with { HeldAt = _known.AddSeconds(-1) }));
        incident.Take(Act(IncidentDeed.Confer, office, incident), _terms);
        Assert.Equal("incident.conferred", Refused(incident, Act(IncidentDeed.Confer, office, incident)));
        Assert.Equal("stale.version", Refused(incident, Act(IncidentDeed.FollowUp, office, incident) with { SeenVersion = 0 }));
    }

    [Theory]
    [InlineData(IncidentLevel.ExtraordinarilyGrave, 5, 24)]
    [InlineData(IncidentLevel.Grave, 5, 24)]
    [InlineData(IncidentLevel.Larger, 48, null)]
    [InlineData(IncidentLevel.Ordinary, 48, null)]
    public void The_hours_follow_from_the_level_and_run_through_the_night(IncidentLevel level, int statement, int? conference)
    {
        Assert.Equal(_known.AddHours(statement), _terms.StatementBy(level, _known));
        Assert.Equal(conference is { } hours ? _known.AddHours(hours) : null, _terms.ConferenceBy(level, _known));
    }

    [Fact]
    public void What_was_late_is_written_down_once_and_stays_when_the_statement_comes()
    {
        var incident = In(IncidentState.Registered);
        Assert.Equal("incident.statement-in-time", Refused(incident, Breach(IncidentDeed.BreachStatement, _known.AddHours(5))));

        incident.Take(Breach(IncidentDeed.BreachStatement, _known.AddHours(5).AddSeconds(1)), _terms);
        Assert.Equal("incident.statement-in-time", Refused(incident, Breach(IncidentDeed.BreachStatement, _known.AddHours(6))));
        incident.Take(Act(IncidentDeed.Speak, People.One(StaffRole.OfficeEditor), incident), _terms);

        Assert.NotNull(incident.StatementBreachedAt);
        Assert.Equal("incident.conference-in-time", Refused(incident, Breach(IncidentDeed.BreachConference, _known.AddHours(24))));
        incident.Take(Breach(IncidentDeed.BreachConference, _known.AddHours(25)), _terms);
        Assert.Equal([_known.AddHours(5), _known.AddHours(6), _known.AddHours(24)], incident.Entries.Select(entry => entry.At));
    }

    [Fact]
    public void Only_the_clock_writes_a_breach_down() =>
        Assert.Equal("workflow.capability", Refused(In(IncidentState.Registered), Breach(IncidentDeed.BreachStatement, _known.AddDays(1)) with { Person = People.HoldingEverything(1) }));

    [Theory]
    [InlineData("", 0, "incident.name")]
    [InlineData("暴雨", 1, "incident.known-at")]
    [InlineData("暴雨", -24 * 40, "incident.known-at")]
    public void An_incident_has_a_name_and_a_time_that_can_be(string name, int hours, string rule) =>
        Assert.Equal(rule, Assert.Throws<RuleBrokenException>(() => Incident.Register(new(name, IncidentLevel.Grave, _known.AddHours(hours)), People.City, Guid.NewGuid(), _known, "20191214-123456")).Rule);

    private static string Refused(Incident incident, IncidentAct act) => Assert.Throws<RuleBrokenException>(() => incident.Take(act, _terms)).Rule;

    private static IncidentAct Breach(IncidentDeed deed, DateTimeOffset at) => new(deed, Actor.System, at);

    private static IncidentAct Act(IncidentDeed deed, Actor person, Incident incident) =>
        new(deed, person, _known.AddHours(6)) { Record = new(Guid.NewGuid(), _known.AddHours(6)), HeldAt = _known.AddHours(6), SeenVersion = incident.Version };

    private static Incident In(IncidentState state)
    {
        var incident = Incident.Register(new("暴雨引发山体滑坡", IncidentLevel.Grave, _known), People.City, Guid.NewGuid(), _known, "20191214-123456");
        IncidentDeed[] way = state switch
        {
            IncidentState.Registered => [],
            IncidentState.Spoken => [IncidentDeed.Speak],
            IncidentState.Closed => [IncidentDeed.Speak, IncidentDeed.Close],
        };
        foreach (var deed in way)
        {
            incident.Take(Act(deed, People.One(StaffRole.OfficeEditor), incident), _terms);
        }

        return incident;
    }
}
