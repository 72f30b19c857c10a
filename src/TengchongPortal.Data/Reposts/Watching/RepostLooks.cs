using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Reposts;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Reposts.Watching;

/// <summary>Which posted texts are to be looked for at their source, and what was seen there. A finding that changes is in the audit log, a look that finds nothing new is not.</summary>
public sealed class RepostLooks(PortalDbContext db, AuditedWrites writes, RepostSources sources)
{
    /// <summary>Texts that citizens read, not looked for since a moment; those longest unseen first. A text that differs from what was received is left to people.</summary>
    public async Task<IReadOnlyList<RepostToSee>> DueAsync(DateTimeOffset since, int most, CancellationToken ct)
    {
        var rows = await (
            from repost in db.Reposts.AsNoTracking()
            join record in db.PublicRecords.AsNoTracking() on repost.DocumentId equals record.DocumentId
            where repost.PostedAt != null && repost.SetAsideAt == null && record.IsCurrent && record.Visibility == PublicVisibility.Shown && (repost.WatchedAt == null || repost.WatchedAt <= since)
            orderby repost.WatchedAt, repost.ReceivedAt
            select new { Repost = repost, record.EditionId }).Take(most).ToListAsync(ct);
        var ids = rows.ConvertAll(row => row.EditionId);
        var editions = await db.Editions.WholeEditions().AsNoTrackingWithIdentityResolution().Where(edition => ids.Contains(edition.Id)).ToDictionaryAsync(edition => edition.Id, ct);
        return
        [
            .. from row in rows
               let source = sources.Find(row.Repost.SourceKey)
               let text = editions[row.EditionId].Current.Content is null ? null : editions[row.EditionId].Current.Text
               where source is not null && text is not null
               select new RepostToSee(row.Repost.Id, source, new(row.Repost.Address), row.Repost.IsWordForWord(text) ? text.Body : null),
        ];
    }

    public async Task NoteAsync(Guid id, SourceSighting sighting, DateTimeOffset now, CancellationToken ct)
    {
        var repost = await db.Reposts.SingleAsync(one => one.Id == id, ct);
        var finding = repost.Finding;
        if (repost.Sight(sighting, now))
        {
            db.ChangeTracker.Clear();
            await writes.RunAsync(new AuditLine(now, Actor.System.Id, Actor.System.Name, "WatchRepost", $"{id} {finding} {sighting}", "", AuditLine.Done), async token =>
            {
                (await db.Reposts.SingleAsync(one => one.Id == id, token)).Sight(sighting, now);
                return true;
            }, ct);
        }
        else
        {
            await db.SaveChangesAsync(ct);
        }
    }
}

/// <summary>A posted text to look for.</summary>
/// <param name="Body">What to find; null where it differs here from what was received, so that only the page itself can be looked for.</param>
public sealed record RepostToSee(Guid Id, RepostSource Source, Uri Address, string? Body);
