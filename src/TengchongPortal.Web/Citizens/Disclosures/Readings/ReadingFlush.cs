using TengchongPortal.Data.Reading.Views;
using TengchongPortal.Web.Foundations.Clockwork;

namespace TengchongPortal.Web.Citizens.Disclosures.Readings;

/// <summary>Writes the counted readings every few seconds. A busy database loses a few of them rather than a page its speed.</summary>
public sealed class ReadingFlush(ReadingCounter counter, IServiceScopeFactory scopes, TimeProvider clock, ILogger<ReadingFlush> log) : PeriodicFlush(TimeSpan.FromSeconds(5), clock, log)
{
    public override async Task FlushAsync(CancellationToken ct)
    {
        var readings = counter.Take();
        if (readings.Count == 0)
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ViewLedger>().AddAsync(readings, ct);
    }
}
