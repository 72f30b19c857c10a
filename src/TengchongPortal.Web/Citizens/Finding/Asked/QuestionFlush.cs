using TengchongPortal.Data.Asking;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Search;

namespace TengchongPortal.Web.Citizens.Finding.Asked;

/// <summary>
/// Writes twice a minute, and when the portal ends, what was asked, in one transaction; whether it finds anything is asked here, where nobody
/// waits for it. What cannot be written waits for the next time.
/// </summary>
public sealed class QuestionFlush(QuestionCounter counter, IServiceScopeFactory scopes, TimeProvider clock, ILogger<QuestionFlush> log) : BackgroundService
{
    private static readonly TimeSpan _period = TimeSpan.FromSeconds(30);

    public async Task FlushAsync(CancellationToken ct)
    {
        var asked = counter.Take();
        if (asked.Count == 0)
        {
            return;
        }

        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<QuestionLedger>().AddAsync([.. asked.Select(one => Judged(one, scope.ServiceProvider.GetRequiredService<ITextIndex>()))], ct);
        }
        catch (Exception)
        {
            counter.GiveBack(asked);
            throw;
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await TryFlushAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(_period, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await TryFlushAsync(stoppingToken);
        }
    }

    private AskedCount Judged(AskedCount asked, ITextIndex index)
    {
        try
        {
            return index.CanFind ? Judged(asked, index.Find(new() { Text = asked.Words, Today = ChinaTime.DayOf(clock.GetUtcNow()), Size = 1 })) : asked;
        }
        catch (IndexTroubleException)
        {
            return asked;
        }
    }

    private static AskedCount Judged(AskedCount asked, FoundRecords found) =>
        found.Total == 0 ? asked with { InVain = asked.Count }
        : found.Answered is Answered.MostParts or Answered.AnyPart ? asked with { Loosely = asked.Count }
        : asked;

    private async Task TryFlushAsync(CancellationToken ct)
    {
        try
        {
            await FlushAsync(ct);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.LogWarning(fault, "What was asked could not be written; it waits");
        }
    }
}
