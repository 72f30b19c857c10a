using TengchongPortal.Data.Publishing;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Foundations.Clockwork;

/// <summary>Looks at the start and every hour for stored bytes that no text names: what a purge left when the process died, and uploads that broke off.</summary>
public sealed class FileSweep(IServiceScopeFactory scopes, TimeProvider clock, ILogger<FileSweep> log) : BackgroundService
{
    private static readonly TimeSpan _rhythm = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(_rhythm, clock);
        do
        {
            await LookAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task LookAsync(CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var dropped = await scope.ServiceProvider.GetRequiredService<UnnamedFiles>().SweepAsync(ct);
            if (dropped > 0)
            {
                log.LogInformation("The sweep took {Count} files that no text names", dropped);
            }
        }
        catch (Exception trouble) when (StorageTrouble.IsBehind(trouble))
        {
            log.LogWarning(trouble, "The sweep could not reach the storage; it will look again");
        }
    }
}
