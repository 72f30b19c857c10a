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

    private const int ReadAtOnce = 500;

    public async Task<IReadOnlyList<UnreadWording>> FindAsync(CancellationToken ct)
    {
        var open = await db.AgreedWordings.AsNoTracking().Include(one => one.Receipts).Where(one => one.ClosedAt == null).ToListAsync(ct);
        if (open.Count == 0)
        {
            return [];
        }

        var released = await ReleasedSinceAsync(open.Min(one => one.ChangedAt), ct);
        var spoken = released.Where(record => open.Exists(wording => record.ReleasedAt >= wording.ChangedAt && wording.IsSpokenOf(record.Title))).ToList();
        var documents = spoken.ConvertAll(record => record.DocumentId);
        var paths = await db.Documents.AsNoTracking().Where(document => documents.Contains(document.Id)).ToDictionaryAsync(document => document.Id, document => document.OrganPath, ct);
        var found = from wording in open from record in spoken where record.ReleasedAt >= wording.ChangedAt && wording.IsSpokenOf(record.Title) && wording.IsUnread(paths[record.DocumentId]) select new UnreadWording(wording, record.EditionId, record.Title, record.ReleasedAt);
        return await leases.UntakenAsync([.. found], one => one.Lease, ct);
    }

    // Backwards from the newest, as far as the time reaches: what is older is not looked at, however much of it there is.
    private async Task<List<Released>> ReleasedSinceAsync(DateTimeOffset since, CancellationToken ct)
    {
        var (released, before) = (new List<Released>(), long.MaxValue);
        while (true)
        {
            var stretch = await db.PublicRecords.AsNoTracking().Where(record => record.Sequence < before).OrderByDescending(record => record.Sequence).Take(ReadAtOnce)
                .Select(record => new { record.Sequence, IsShown = record.Visibility == PublicVisibility.Shown, Released = new Released(record.DocumentId, record.EditionId, record.Title, record.ReleasedAt) }).ToListAsync(ct);
            released.AddRange(stretch.Where(row => row.IsShown && row.Released.ReleasedAt >= since).Select(row => row.Released));
            if (stretch.Count < ReadAtOnce || stretch.TrueForAll(row => row.Released.ReleasedAt < since))
            {
                return released;
            }

            before = stretch[^1].Sequence;
        }
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

    private sealed record Released(Guid DocumentId, Guid EditionId, string Title, DateTimeOffset ReleasedAt);
}

/// <summary>A text on a topic, by a unit that has not signed for its wording.</summary>
public sealed record UnreadWording(AgreedWording Wording, Guid EditionId, string Title, DateTimeOffset At)
{
    public ReminderStep Lease => new($"wording:{Wording.Id:N}:{Wording.Edition}:{EditionId:N}", ChinaTime.DayOf(At), 0);
}
