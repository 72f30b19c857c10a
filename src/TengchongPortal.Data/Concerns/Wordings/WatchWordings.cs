using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Outbox;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Staff;
using TengchongPortal.Domain.Concerns.Wordings;
using TengchongPortal.Domain.Duties;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Notices;

namespace TengchongPortal.Data.Concerns.Wordings;

/// <summary>Tells the office when a unit of the mechanism publishes on a topic whose wording it has not signed for (R41); once for each text and edition of the wording.</summary>
public sealed class WatchWordings(PortalDbContext db, ReminderLeases leases, NoticeBook notices, ActingPersons persons)
{
    public const string Room = "/staff/wordings";

    public async Task<IReadOnlyList<UnreadWording>> FindAsync(CancellationToken ct)
    {
        var open = await db.AgreedWordings.AsNoTracking().Include(one => one.Receipts).Where(one => one.ClosedAt == null).ToListAsync(ct);
        if (open.Count == 0)
        {
            return [];
        }

        var since = open.Min(one => one.ChangedAt);
        var released = await db.PublicRecords.AsNoTracking().Where(record => record.ReleasedAt >= since && record.Visibility == PublicVisibility.Shown)
            .Select(record => new { record.EditionId, record.Title, record.ReleasedAt, Path = db.Documents.Where(document => document.Id == record.DocumentId).Select(document => document.OrganPath).First() }).ToListAsync(ct);
        var found = from wording in open from record in released where record.ReleasedAt >= wording.ChangedAt && wording.IsSpokenOf(record.Title) && wording.IsUnread(record.Path) select new UnreadWording(wording, record.EditionId, record.Title, record.ReleasedAt);
        return await leases.UntakenAsync([.. found], one => one.Lease, ct);
    }

    /// <returns>Whether it was told here.</returns>
    public Task<bool> TellAsync(UnreadWording unread, DateTimeOffset now, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(unread);
        return leases.TakeAsync(unread.Lease, now, async token =>
        {
            var told = (await persons.AllAsync(now, token)).Where(unread.Wording.IsOffice).Select(person => person.Id);
            notices.Post(new(NoticeKind.WordingUnread, unread.Lease.Cause, unread.Title, $"{Room}/{unread.Wording.Id}"), told, now);
            return true;
        }, ct);
    }
}

/// <summary>A text on a topic, by a unit that has not signed for its wording.</summary>
public sealed record UnreadWording(AgreedWording Wording, Guid EditionId, string Title, DateTimeOffset At)
{
    public ReminderStep Lease => new($"wording:{Wording.Id:N}:{Wording.Edition}:{EditionId:N}", ChinaTime.DayOf(At), 0);
}
