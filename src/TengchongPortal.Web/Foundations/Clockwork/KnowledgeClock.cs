using TengchongPortal.Data.Knowledge;

namespace TengchongPortal.Web.Foundations.Clockwork;

/// <summary>Takes entries of the knowledge base out of index, counts and feed once their last day has passed (R133): the register itself keeps them back from midnight on.</summary>
public sealed class KnowledgeClock(IServiceScopeFactory scopes, TimeProvider clock, ILogger<KnowledgeClock> log) : Clock(TimeSpan.FromSeconds(20), scopes, clock, log)
{
    public override Task LookAsync(CancellationToken ct) => InsideAsync((KnowledgeRounds rounds) => rounds.GoAsync(Now, ct));
}
