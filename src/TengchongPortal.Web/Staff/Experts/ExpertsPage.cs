using System.Collections.Immutable;
using TengchongPortal.Domain.Policies.Experts;

namespace TengchongPortal.Web.Staff.Experts;

/// <summary>The register of experts as a person at work sees it: what waits for a second person, who may be chosen, who was.</summary>
/// <param name="MayDecide">Whether the reader confirms and retires; nobody confirms an own entry.</param>
public sealed record ExpertsPage(ImmutableArray<Expert> Waiting, ImmutableArray<Expert> InUse, ImmutableArray<Expert> Retired, Guid Reader, bool MayDecide, ExpertForm Form)
{
    public bool MayConfirm(Expert expert)
    {
        ArgumentNullException.ThrowIfNull(expert);
        return MayDecide && expert.EnteredBy != Reader;
    }
}
