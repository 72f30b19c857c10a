using System.Globalization;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Concerns;
using TengchongPortal.Domain.Concerns.Incidents;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Seeding.Demonstration;

/// <summary>Invented concerns in every stage and two invented incidents, resting on records that the demonstration released: three in a row, so that times fit.</summary>
internal sealed class DemoConcerns(DemoCast cast, IReadOnlyList<Organ> organs, IReadOnlyList<PublicRecord> records, DateTimeOffset now)
{
    private static readonly (string Field, string Organ, string Question, ConcernDeed[] Way)[] _concerns =
    [
        ("education", "tc-d03", "学校课后服务什么时候全面开展？（演示）", [ConcernDeed.Answer, ConcernDeed.Measure, ConcernDeed.Solve]),
        ("health", "tc-d18", "乡镇卫生院能不能直接结算医保？（演示）", [ConcernDeed.Answer, ConcernDeed.Measure]),
        ("environment", "tc-d12", "河道里的垃圾由谁来清理？（演示）", [ConcernDeed.Answer]),
        ("elder-care", "tc-d07", "社区养老服务中心什么时候开放？（演示）", [ConcernDeed.Answer, ConcernDeed.CloseUnsolved]),
        ("food-and-drugs", "tc-d22", "农贸市场的检测结果在哪里看？（演示）", [ConcernDeed.Answer, ConcernDeed.Measure, ConcernDeed.Solve]),
        ("housing", "tc-d13", "老旧小区改造的名单怎样确定？（演示）", []),
    ];

    private static readonly string[] _grave = ["灾害", "暴雨", "降雨", "险情", "应急", "抢修"];

    private readonly Organ _city = organs.City();

    /// <summary>Those that have gone their way, and one that was registered an hour ago.</summary>
    public IEnumerable<Concern> Concerns()
    {
        foreach (var (place, one) in _concerns.Index().Where(pair => records.Count >= (3 * pair.Index) + 3))
        {
            var named = records.Skip(3 * place).Take(3).ToList();
            var owner = organs.FirstOrDefault(organ => organ.Key == one.Organ) ?? _city;
            var begun = one.Way.Length > 0 ? named[0].ReleasedAt.AddHours(-9) : now.AddHours(-20);
            var concern = Register(one.Field, one.Question, begun, place);
            concern.Take(Act(concern, ConcernDeed.Assign, Office, begun.AddHours(1)) with { OrganPath = owner.Path });
            foreach (var (step, deed) in one.Way.Index())
            {
                var person = deed is ConcernDeed.Answer or ConcernDeed.Measure ? cast.With(Capability.WriteDrafts, owner.Path) : Office;
                concern.Take(Act(concern, deed, person, named[step].ReleasedAt.AddMinutes(30)) with { Record = new(named[step].DocumentId, named[step].ReleasedAt) });
            }

            yield return concern;
        }

        yield return Register("public-order", "夜间噪声由哪个部门管？（演示）", now.AddHours(-1), _concerns.Length);
    }

    /// <summary>One that kept its hours, and one whose first statement came late; they rest on texts about warnings and damage where there are some.</summary>
    public IEnumerable<Incident> Incidents(IncidentTerms terms)
    {
        List<PublicRecord> fitting = [.. records.Where(record => _grave.Any(word => record.Title.Contains(word, StringComparison.Ordinal))), .. records];
        foreach (var (place, (name, hours)) in new[] { ("强降雨引发道路中断（演示）", 3), ("化学品运输车侧翻（演示）", 7) }.Index())
        {
            var said = fitting.Distinct().Skip(3 * place).Take(3).OrderBy(record => record.ReleasedAt).ToList();
            if (said.Count < 3)
            {
                yield break;
            }

            yield return Play(Incident.Register(new(name, IncidentLevel.Grave, said[0].ReleasedAt.AddHours(-hours)), _city.Path, Guid.CreateVersion7(said[0].ReleasedAt), said[0].ReleasedAt.AddHours(-hours), NumberOf(said[0].ReleasedAt, 50 + place)), said, terms);
        }
    }

    private Incident Play(Incident incident, List<PublicRecord> said, IncidentTerms terms)
    {
        var (known, spoken, closed) = (incident.KnownAt, said[0].ReleasedAt, said[2].ReleasedAt);
        if (terms.IsStatementLate(incident, spoken))
        {
            incident.Take(new(IncidentDeed.BreachStatement, Actor.System, terms.StatementBy(incident.Level, known).AddMinutes(5)), terms);
        }

        var held = spoken + ((closed < known.AddHours(20) ? closed - spoken : known.AddHours(20) - spoken) * 0.7);
        Take(incident, IncidentDeed.Speak, said[0], terms);
        incident.Take(new(IncidentDeed.Confer, Office, held.AddMinutes(30)) { Record = RecordOf(said[0]), HeldAt = held, SeenVersion = incident.Version }, terms);
        Take(incident, IncidentDeed.FollowUp, said[1], terms);
        Take(incident, IncidentDeed.Close, said[2], terms);
        return incident;
    }

    private Actor Office => cast.With(Capability.RunReleases, _city.Path);

    private Concern Register(string field, string question, DateTimeOffset at, int place)
    {
        var concern = Concern.Register(new(field, question, "演示数据"), _city.Path, Guid.CreateVersion7(at), Office, at, NumberOf(at, place));
        concern.Take(Act(concern, ConcernDeed.Confirm, cast.With(Capability.RunReleases, _city.Path, Office.Id), at.AddMinutes(20)));
        return concern;
    }

    private void Take(Incident incident, IncidentDeed deed, PublicRecord record, IncidentTerms terms) =>
        incident.Take(new(deed, Office, record.ReleasedAt.AddMinutes(10)) { Record = RecordOf(record), SeenVersion = incident.Version }, terms);

    private static ConcernAct Act(Concern concern, ConcernDeed deed, Actor person, DateTimeOffset at) => new(deed, person, at) { SeenVersion = concern.Version };

    private static NamedRecord RecordOf(PublicRecord record) => new(record.DocumentId, record.ReleasedAt);

    // The same in every demonstration of the day.
    private static string NumberOf(DateTimeOffset at, int place) => string.Create(CultureInfo.InvariantCulture, $"{ChinaTime.DayOf(at):yyyyMMdd}-{place + 100_001:D6}");
}
