using TengchongPortal.Data.SiteErrors.Watching;

namespace TengchongPortal.Web.Foundations.Clockwork;

/// <summary>Tells people of reported errors: when one comes or is handed on, when nobody looked in time, on its last day and after it (R114).</summary>
public sealed class SiteErrorClock(IServiceScopeFactory scopes, TimeProvider clock, ILogger<SiteErrorClock> log) : Clock(TimeSpan.FromMinutes(5), scopes, clock, log)
{
    public override async Task LookAsync(CancellationToken ct)
    {
        var now = Now;
        foreach (var due in await InsideAsync((WatchSiteErrors watch) => watch.FindAsync(now, ct)))
        {
            await GuardAsync($"remind of {due.Call.Lease.Subject}", () => InsideAsync((WatchSiteErrors watch) => watch.TakeAsync(due, now, ct)));
        }
    }
}
