using TengchongPortal.Data.Publishing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Foundations.Clockwork;

/// <summary>
/// Looks every few seconds for editions whose time has come and moves each by itself, so that none stands in the way of another.
/// Trouble of the storage is left for the next look; nothing is lost with it.
/// </summary>
public sealed class EditionClock(IServiceScopeFactory scopes, TimeProvider clock, ILogger<EditionClock> log) : BackgroundService
{
    private static readonly TimeSpan _rhythm = TimeSpan.FromSeconds(10);

    /// <summary>One look at everything that is due at this moment.</summary>
    public async Task LookAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        IReadOnlyList<DueStep> due = [];
        await GuardAsync("look for due editions", async () => due = await InsideAsync(editions => editions.FindAsync(now, ct)));
        foreach (var step in due)
        {
            var fault = await GuardAsync($"{step.Event} of edition {step.EditionId}", () => InsideAsync(editions => editions.TakeAsync(step, now, ct)));
            if (fault is not null && step.Event == EditorialEvent.Fire && !StorageTrouble.IsBehind(fault))
            {
                await GuardAsync($"set aside edition {step.EditionId}", () => InsideAsync(editions =>
                    editions.FailAsync(step.EditionId, DueEditions.Fault, "发布时系统出错，没有发布，请联系系统管理员。", now, ct)));
            }
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(_rhythm, clock);
        do
        {
            await LookAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task<T> InsideAsync<T>(Func<DueEditions, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<DueEditions>());
    }

    // A background service that throws stops the whole portal: the clock must outlive whatever one edition brings.
    private async Task<Exception?> GuardAsync(string what, Func<Task> work)
    {
        try
        {
            await work();
            return null;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.Log(StorageTrouble.IsBehind(fault) ? LogLevel.Warning : LogLevel.Error, fault, "The clock could not {What}; it will look again", what);
            return fault;
        }
    }
}
