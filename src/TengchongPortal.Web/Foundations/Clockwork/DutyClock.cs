using TengchongPortal.Data.Outbox;

namespace TengchongPortal.Web.Foundations.Clockwork;

/// <summary>Takes the steps of the reminder ladder whose day has come (R61), each by itself.</summary>
public sealed class DutyClock(IServiceScopeFactory scopes, TimeProvider clock, ILogger<DutyClock> log) : Clock(TimeSpan.FromMinutes(5), clock, log)
{
    public override async Task LookAsync(CancellationToken ct)
    {
        var now = Now;
        foreach (var call in await InsideAsync<DutyCallsQuery, IReadOnlyList<DutyCall>>(calls => calls.FindAsync(now, ct)))
        {
            await GuardAsync($"remind of {call.Duty.Subject}", () => InsideAsync<RemindOfDuty, bool>(remind => remind.TakeAsync(call, now, ct)));
        }
    }

    private async Task<TResult> InsideAsync<TPart, TResult>(Func<TPart, Task<TResult>> work)
        where TPart : notnull
    {
        await using var scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TPart>());
    }
}
