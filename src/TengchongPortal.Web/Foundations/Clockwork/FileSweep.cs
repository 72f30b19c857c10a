using TengchongPortal.Data.Publishing;

namespace TengchongPortal.Web.Foundations.Clockwork;

/// <summary>Takes away stored bytes that no text names: what a purge left when the process died, and uploads that broke off.</summary>
public sealed class FileSweep(IServiceScopeFactory scopes, TimeProvider clock, ILogger<FileSweep> log) : Clock(TimeSpan.FromHours(1), scopes, clock, log)
{
    public override async Task LookAsync(CancellationToken ct)
    {
        var dropped = await InsideAsync((UnnamedFiles files) => files.SweepAsync(ct));
        if (dropped > 0)
        {
            log.LogInformation("The sweep took {Count} files that no text names", dropped);
        }
    }
}
