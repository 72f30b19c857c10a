using TengchongPortal.Data.Concerns;
using TengchongPortal.Data.Concerns.Watching;
using TengchongPortal.Data.Concerns.Wordings;
using TengchongPortal.Domain.Concerns.Incidents;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Foundations.Clockwork;

/// <summary>Watches the hours of concerns and incidents (R36, R37): writes breaches down and calls people, each step once; and tells the office of texts on a topic whose wording was not read (R41).</summary>
public sealed class ConcernClock(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ConcernClock> log) : Clock(TimeSpan.FromMinutes(5), scopes, clock, log)
{
    public override async Task LookAsync(CancellationToken ct)
    {
        var now = Now;
        foreach (var due in await InsideAsync((WatchConcerns watch) => watch.FindAsync(now, ct)))
        {
            await GuardAsync($"remind of {due.Call.Lease.Subject}", () => InsideAsync((WatchConcerns watch) => watch.TakeAsync(due, now, ct)));
        }

        foreach (var (number, deed) in await InsideAsync((WatchIncidents watch) => watch.BreachesAsync(now, ct)))
        {
            await GuardAsync($"{deed} of {number}", () => InsideAsync((IncidentBook book) => book.TakeAsync(number, new IncidentAct(deed, Actor.System, now), "", ct)));
        }

        foreach (var due in await InsideAsync((WatchIncidents watch) => watch.FindAsync(now, ct)))
        {
            await GuardAsync($"remind of {due.Lease.Subject}", () => InsideAsync((WatchIncidents watch) => watch.TakeAsync(due, now, ct)));
        }

        foreach (var unread in await InsideAsync((WatchWordings watch) => watch.FindAsync(ct)))
        {
            await GuardAsync($"tell of {unread.Lease.Subject}", () => InsideAsync((WatchWordings watch) => watch.TellAsync(unread, now, ct)));
        }
    }
}
