using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Outbox;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Notices;
using TengchongPortal.Domain.Reposts;
using TengchongPortal.Domain.Rules;

namespace TengchongPortal.Data.Reposts.Watching;

/// <summary>
/// Tells whoever keeps a text of the queue, once each, that half of its hours are over and that they are over; and who reposted it that a machine no
/// longer finds it at its source, once for each time that it went (R115).
/// </summary>
public sealed class RepostWarnings(PortalDbContext db, ReminderLeases leases, RuleBook rules)
{
    public async Task<IReadOnlyList<EditionWarning>> FindAsync(DateTimeOffset now, CancellationToken ct)
    {
        var rows = await (
            from repost in db.Reposts.AsNoTracking()
            join record in db.PublicRecords.AsNoTracking() on repost.DocumentId equals record.DocumentId
            where repost.Finding == RepostFinding.Suspected && repost.WatchedAt != null && record.IsCurrent && record.Visibility == PublicVisibility.Shown
            select new { repost.Id, repost.LookedAt, PostedAt = repost.PostedAt ?? repost.ReceivedAt, record.EditionId }).ToListAsync(ct);

        // When it was last seen there tells one time that it went from the next; the day is the lease's, so it must stay the same while it is gone.
        var doubts = rows.ConvertAll(row => new EditionWarning(row.EditionId, NoticeKind.RepostInDoubt, $"repost:{row.Id:N}:{row.LookedAt?.ToUnixTimeSeconds() ?? 0}", ChinaTime.DayOf(row.LookedAt ?? row.PostedAt), 0));
        return await leases.UntakenAsync([.. await DueAsync(now, ct), .. doubts], one => one.Lease, ct);
    }

    private async Task<IEnumerable<EditionWarning>> DueAsync(DateTimeOffset now, CancellationToken ct)
    {
        var waiting = await db.Reposts.AsNoTracking().Where(repost => repost.PostedAt == null && repost.SetAsideAt == null)
            .Select(repost => new { Repost = repost, EditionId = db.Editions.Where(edition => edition.DocumentId == repost.DocumentId).OrderByDescending(edition => edition.Number).Select(edition => edition.Id).First() })
            .ToListAsync(ct);
        return waiting.Select(one => (one.EditionId, one.Repost, Step: one.Repost.StepAt(now, rules))).Where(one => one.Step is not null)
            .Select(one => new EditionWarning(one.EditionId, KindOf(one.Step!.Value), $"repost-term:{one.Repost.Id:N}", ChinaTime.DayOf(one.Repost.DueAt(rules)), (int)one.Step.Value));
    }

    private static NoticeKind KindOf(RepostStep step) => step switch
    {
        RepostStep.Half => NoticeKind.RepostDue,
        RepostStep.Over => NoticeKind.RepostOverdue,
    };
}
