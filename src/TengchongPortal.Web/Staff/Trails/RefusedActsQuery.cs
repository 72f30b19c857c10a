using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Trails;

/// <summary>
/// How often in the last day somebody tried what was not theirs to do, reached for what they may not know of, or gave a wrong secret. What was only
/// badly filled in is nobody's concern.
/// </summary>
public sealed class RefusedActsQuery(PortalDbContext db, TrailReach reach, TimeProvider clock)
{
    private static readonly string[] _proofs = ["SignIn", "ProvePresence"];

    private static readonly int[] _statuses = [StatusCodes.Status403Forbidden, StatusCodes.Status404NotFound];

    private static readonly TimeSpan _span = TimeSpan.FromDays(1);

    /// <returns>Zero for whoever does not read the trail of the whole city.</returns>
    public async Task<int> RunAsync(Actor reader, CancellationToken ct) => (await reach.OfAsync(reader, ct)).Reads ? await CountAsync(ct) : 0;

    private async Task<int> CountAsync(CancellationToken ct)
    {
        var since = clock.GetUtcNow() - _span;
        var refused = await db.AuditEntries.AsNoTracking().Where(entry => entry.At >= since && entry.Result != AuditLine.Done)
            .GroupBy(entry => new { entry.Act, entry.Result }).Select(group => new { group.Key.Act, group.Key.Result, Count = group.Count() })
            .ToListAsync(ct);
        return refused.Where(one => _proofs.Contains(one.Act) || _statuses.Contains(RefusalStatus.Of(one.Result))).Sum(one => one.Count);
    }
}
