namespace TengchongPortal.Web.Foundations.Clockwork;

/// <summary>Writes again and again, and when the portal ends, what was counted in memory. Trouble is logged and left for the next time.</summary>
public abstract class PeriodicFlush(TimeSpan period, TimeProvider clock, ILogger log) : BackgroundService
{
    protected DateTimeOffset Now => clock.GetUtcNow();

    public abstract Task FlushAsync(CancellationToken ct);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await TryFlushAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(period, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await TryFlushAsync(stoppingToken);
        }
    }

    private async Task TryFlushAsync(CancellationToken ct)
    {
        try
        {
            await FlushAsync(ct);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.LogWarning(fault, "{Flush} could not write what was counted", GetType().Name);
        }
    }
}
