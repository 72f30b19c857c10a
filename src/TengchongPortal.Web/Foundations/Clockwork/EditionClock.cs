using TengchongPortal.Data.Publishing;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Foundations.Clockwork;

/// <summary>Looks every few seconds for editions whose time has come. Trouble of the storage is left for the next look; nothing is lost with it.</summary>
public sealed class EditionClock(IServiceScopeFactory scopes, TimeProvider clock, ILogger<EditionClock> log) : BackgroundService
{
    private static readonly TimeSpan _rhythm = TimeSpan.FromSeconds(10);

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
            var taken = await scope.ServiceProvider.GetRequiredService<DueEditions>().RunAsync(clock.GetUtcNow(), ct);
            if (taken > 0)
            {
                log.LogInformation("The clock moved {Count} editions", taken);
            }
        }
        catch (Exception trouble) when (StorageTrouble.IsBehind(trouble))
        {
            log.LogWarning(trouble, "The clock could not reach the storage; it will look again");
        }
    }
}
