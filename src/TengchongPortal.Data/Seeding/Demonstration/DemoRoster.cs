using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Staff.Roster;

namespace TengchongPortal.Data.Seeding.Demonstration;

/// <summary>The roster of the demonstration city for fourteen days: two leaders by turns, one secrecy reviewer, and two days that nobody has filled yet.</summary>
public sealed class DemoRoster(DemoCast cast, string organPath)
{
    private const int Days = 14;
    private const int Filled = 12;

    public IEnumerable<DutyShift> Shifts(DateTimeOffset now)
    {
        var first = cast.With(Capability.HoldLeaderKey, organPath);
        var second = cast.With(Capability.HoldLeaderKey, organPath, except: first.Id);
        var today = ChinaTime.DayOf(now);
        for (var day = 0; day < Days; day++)
        {
            yield return Shift(day % 2 == 0 ? first : second, DutyKey.Leader, today.AddDays(day), today.AddDays(day + 1), now);
        }

        yield return Shift(cast.With(Capability.HoldSecrecyKey, organPath), DutyKey.Secrecy, today, today.AddDays(Filled), now);
    }

    private DutyShift Shift(Actor person, DutyKey key, DateOnly from, DateOnly until, DateTimeOffset now) =>
        DutyShift.Enter(person.Id, person.Name, key, organPath, ChinaTime.StartOf(from), ChinaTime.StartOf(until), cast.With(Capability.RunReleases, organPath), now);
}
