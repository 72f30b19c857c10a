using TengchongPortal.Data.Staff.Roster;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Staff.Roster;

namespace TengchongPortal.Web.Staff.Roster;

/// <summary>How many keys lie with nobody at this moment, for whoever makes the roster or answers for it.</summary>
public sealed class RosterGapsQuery(RosterReach reach, DutyWatchQuery watch, TimeProvider clock)
{
    private static readonly Capability[] _told = [Capability.RunReleases, Capability.Supervise];

    public async Task<int> RunAsync(Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!_told.Any(actor.MayAnywhere))
        {
            return 0;
        }

        var now = clock.GetUtcNow();
        var organs = (await reach.OrgansAsync(actor, ct)).Where(organ => _told.Any(right => actor.May(right, organ.Path))).ToList();
        var duties = await watch.SinceAsync(now, now, ct);
        return organs.Select(organ => DutyWatch.At(now, duties.SpansAt(organ.Path, null))).Sum(onDuty => Enum.GetValues<DutyKey>().Count(key => onDuty.All(hand => hand.Key != key)));
    }
}
