using TengchongPortal.Data.Reading.Views;

namespace TengchongPortal.Web.Citizens.Disclosures.Readings;

/// <summary>Writes the counted readings every few seconds. A busy database loses a few of them rather than a page its speed.</summary>
public sealed class ReadingFlush(ReadingCounter counter, IServiceScopeFactory scopes, TimeProvider clock, ILogger<ReadingFlush> log) : BackgroundService
{
    private static readonly TimeSpan _period = TimeSpan.FromSeconds(5);

    public async Task FlushAsync(CancellationToken ct)
    {
        var readings = counter.Take();
        if (readings.Count == 0)
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ViewLedger>().AddAsync(readings, ct);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(_period, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await TryFlushAsync(stoppingToken);
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await TryFlushAsync(cancellationToken);
    }

    private async Task TryFlushAsync(CancellationToken ct)
    {
        try
        {
            await FlushAsync(ct);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.LogWarning(fault, "Some readings could not be written");
        }
    }
}
