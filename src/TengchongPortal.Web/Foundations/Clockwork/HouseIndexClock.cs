using TengchongPortal.Data.FullText.House;

namespace TengchongPortal.Web.Foundations.Clockwork;

/// <summary>Keeps what the house finds where the database is.</summary>
public sealed class HouseIndexClock(HousePump pump, IServiceScopeFactory scopes, TimeProvider clock, ILogger<HouseIndexClock> log)
    : Clock(TimeSpan.FromSeconds(1), scopes, clock, log)
{
    /// <summary>The first look opens what was written; nothing is found before.</summary>
    protected override bool ComesFirst => true;

    public override Task LookAsync(CancellationToken ct) => pump.CatchUpAsync(ct);
}
