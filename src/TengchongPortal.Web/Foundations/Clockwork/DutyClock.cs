using TengchongPortal.Data.Outbox;

namespace TengchongPortal.Web.Foundations.Clockwork;

/// <summary>Takes the steps of the reminder ladder whose day has come (R61), each by itself.</summary>
public sealed class DutyClock(IServiceScopeFactory scopes, TimeProvider clock, ILogger<DutyClock> log) : Clock(TimeSpan.FromMinutes(5), scopes, clock, log)
{
    public override async Task LookAsync(CancellationToken ct)
    {
        var now = Now;
        foreach (var call in await InsideAsync((DutyCallsQuery calls) => calls.FindAsync(now, ct)))
        {
            await GuardAsync($"remind of {call.Duty.Subject}", () => InsideAsync((RemindOfDuty remind) => remind.TakeAsync(call, now, ct)));
        }
    }
}
