using TengchongPortal.Data.Publishing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Foundations.Clockwork;

/// <summary>Moves editions whose time has come, each by itself, so that none stands in the way of another.</summary>
public sealed class EditionClock(IServiceScopeFactory scopes, TimeProvider clock, ILogger<EditionClock> log) : Clock(TimeSpan.FromSeconds(10), scopes, clock, log)
{
    public override async Task LookAsync(CancellationToken ct)
    {
        var now = Now;
        foreach (var step in await InsideAsync((DueEditions editions) => editions.FindAsync(now, ct)))
        {
            var fault = await GuardAsync($"{step.Event} of edition {step.EditionId}", () => InsideAsync((DueEditions editions) => editions.TakeAsync(step, now, ct)));
            if (fault is not null && step.Event == EditorialEvent.Fire && !StorageTrouble.IsBehind(fault))
            {
                await GuardAsync($"set aside edition {step.EditionId}", () => InsideAsync((DueEditions editions) =>
                    editions.FailAsync(step.EditionId, DueEditions.Fault, "发布时系统出错，没有发布，请联系系统管理员。", now, ct)));
            }
        }
    }
}
