using TengchongPortal.Data.Organisations.Merging;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Organisations.Mergers;

/// <summary>Counts what would move, and merges what was counted.</summary>
public sealed class MergeOrgans(MergerPlans plans, MergerBook book, CurrentActor current, TimeProvider clock)
{
    public async Task<MergerPlan> PlanAsync(MergerForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        return await plans.MakeAsync(form.ToWish(), await current.RequireAsync(), clock.GetUtcNow(), ct);
    }

    /// <returns>Null when it is done; the new report, when it is another one than the person saw.</returns>
    public async Task<MergerPlan?> RunAsync(MergerForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        try
        {
            await book.MergeAsync(form.ToWish(), form.Seen ?? "", await current.RequireAsync(), clock.GetUtcNow(), current.Origin, ct);
            return null;
        }
        catch (RuleBrokenException stale) when (stale.Rule == MergerBook.Stale)
        {
            return await PlanAsync(form, ct);
        }
    }
}
