using TengchongPortal.Data.FullText;
using TengchongPortal.Data.FullText.House;

namespace TengchongPortal.Web.Foundations.Clockwork;

/// <summary>Keeps the full-text index where the database is, and makes it anew when it is lost, broken, or when a command asks for it.</summary>
public sealed class IndexClock(IndexPump pump, RebuildOrder order, IServiceScopeFactory scopes, TimeProvider clock, ILogger<IndexClock> log)
    : Clock(TimeSpan.FromSeconds(1), scopes, clock, log)
{
    /// <summary>The first look opens what was written; nothing is found before.</summary>
    protected override bool ComesFirst => true;

    public override async Task LookAsync(CancellationToken ct)
    {
        if (!order.IsGiven)
        {
            await pump.CatchUpAsync(ct);
            return;
        }

        using var work = order.Begin();
        await pump.RebuildAsync(work, ct);
        await InsideAsync((HousePump house) => house.RebuildAsync(null, ct));
    }
}
