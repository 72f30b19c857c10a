using TengchongPortal.Data.Letters.Alike;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Web.Foundations.Clockwork;

/// <summary>Keeps the likeness of letters in memory as the store is.</summary>
public sealed class LikenessClock(LikenessKeeper keeper, IServiceScopeFactory scopes, TimeProvider clock, ILogger<LikenessClock> log) : Clock(TimeSpan.FromSeconds(30), scopes, clock, log)
{
    public override Task LookAsync(CancellationToken ct) => keeper.LookAsync(ChinaTime.DayOf(Now), ct);
}
