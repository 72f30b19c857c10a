using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Site;

namespace TengchongPortal.Data.Trust.Verifying;

/// <summary>The audit trail (security.md 1.5), from its first line to its head.</summary>
internal sealed class AuditTrailCheck(PortalDbContext db, PrintedHeads heads, BreakList breaks)
{
    public async Task<LogHead> RunAsync(CancellationToken ct)
    {
        var isDemonstration = await db.Flags.AnyAsync(flag => flag.Name == PortalFlag.Demonstration, ct);
        var walk = new ChainWalk(HashChains.Audit, "审计日志", heads, breaks);
        await foreach (var entry in db.AuditEntries.AsNoTracking().OrderBy(entry => entry.Sequence).AsAsyncEnumerable().WithCancellation(ct))
        {
            walk.Take(new(entry.Sequence, entry.PreviousHash, entry.Hash, entry.ComputeHash(), entry.At), !isDemonstration);
        }

        walk.End(await db.ChainHeads.AsNoTracking().SingleOrDefaultAsync(head => head.Name == HashChains.Audit, ct));
        return walk.Head;
    }
}
