using TengchongPortal.Data.Sketches;

namespace TengchongPortal.Web.Foundations.Clockwork;

/// <summary>Takes away unsaved words that nobody came back for.</summary>
public sealed class SketchSweep(IServiceScopeFactory scopes, TimeProvider clock, ILogger<SketchSweep> log) : Clock(TimeSpan.FromHours(1), scopes, clock, log)
{
    public override Task LookAsync(CancellationToken ct) => InsideAsync((DraftSketches sketches) => sketches.SweepAsync(Now, ct));
}
