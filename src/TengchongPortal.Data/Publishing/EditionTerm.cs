using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Rules;

namespace TengchongPortal.Data.Publishing;

/// <summary>The legal term that an edition stands under now (期限).</summary>
/// <param name="End">The first instant that is too late.</param>
/// <param name="Rule">The dated rule that sets it; null for the term of an emergency release, which the workflow itself sets.</param>
/// <param name="Provisional">Counted over days whose holiday notice is not known yet.</param>
public sealed record EditionTerm(DateTimeOffset End, DatedRule? Rule = null, bool Provisional = false)
{
    public DateOnly LastDay => ChinaTime.DayOf(End.AddTicks(-1));
}
