using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Outbox;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Notices;
using TengchongPortal.Domain.Reposts;

namespace TengchongPortal.Data.Reposts.Watching;

/// <summary>Tells who reposted a text that a machine no longer finds it at its source (R115), once for each time that it went.</summary>
public sealed class RepostWarnings(PortalDbContext db, ReminderLeases leases)
{
    public async Task<IReadOnlyList<EditionWarning>> FindAsync(DateTimeOffset now, CancellationToken ct)
    {
        var rows = await (
            from repost in db.Reposts.AsNoTracking()
            join record in db.PublicRecords.AsNoTracking() on repost.DocumentId equals record.DocumentId
            where repost.Finding == RepostFinding.Suspected && repost.WatchedAt != null && record.IsCurrent && record.Visibility == PublicVisibility.Shown
            select new { repost.Id, repost.LookedAt, PostedAt = repost.PostedAt ?? repost.ReceivedAt, record.EditionId }).ToListAsync(ct);

        // When it was last seen there tells one time that it went from the next; the day is the lease's, so it must stay the same while it is gone.
        var all = rows.ConvertAll(row => new EditionWarning(row.EditionId, NoticeKind.RepostInDoubt, $"repost:{row.Id:N}:{row.LookedAt?.ToUnixTimeSeconds() ?? 0}", ChinaTime.DayOf(row.LookedAt ?? row.PostedAt), 0));
        return await leases.UntakenAsync(all, one => one.Lease, ct);
    }
}
