using TengchongPortal.Data.Asking;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Web.Foundations.Clockwork;

/// <summary>Deletes questions that were asked too seldom to be kept, and those that are too old.</summary>
public sealed class QuestionSweep(IServiceScopeFactory scopes, TimeProvider clock, ILogger<QuestionSweep> log) : Clock(TimeSpan.FromHours(1), scopes, clock, log)
{
    public override Task LookAsync(CancellationToken ct) => InsideAsync((QuestionLedger ledger) => ledger.SweepAsync(ChinaTime.DayOf(Now), ct));
}
