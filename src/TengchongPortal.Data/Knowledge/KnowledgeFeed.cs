using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Knowledge;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Knowledge;

namespace TengchongPortal.Data.Knowledge;

/// <summary>Writes the difference feed for the hotline, in the transaction of what changed.</summary>
public sealed class KnowledgeFeed(PortalDbContext db)
{
    /// <param name="entries">The public rows of those documents that have any, as they stand now.</param>
    internal async Task FollowAsync(IReadOnlyCollection<Guid> documents, IReadOnlyList<PublicKnowledge> entries, DateTimeOffset at, CancellationToken ct)
    {
        var newest = (await db.KnowledgeChanges.Where(line => documents.Contains(line.DocumentId)).ToListAsync(ct))
            .Concat(db.KnowledgeChanges.Local.Where(line => documents.Contains(line.DocumentId))).Distinct()
            .GroupBy(line => line.DocumentId).ToDictionary(lines => lines.Key, lines => lines.OrderBy(line => line.Sequence == 0).ThenBy(line => line.Sequence).Last());
        foreach (var id in documents)
        {
            var entry = entries.FirstOrDefault(one => one.DocumentId == id && one.Record.IsCurrent);
            var row = entry is { IsForHotline: true, Record.Visibility: PublicVisibility.Shown } && entry.Record.ServedUntil >= ChinaTime.DayOf(at) ? KnowledgeRow.Of(entry) : null;
            var before = newest.GetValueOrDefault(id);
            var end = entry is { LapsedAt: not null } ? (entry.Cause, entry.EndedBy) : (LapseCause.Withdrawn, "");
            if (KnowledgeChange.After(before, id, row?.Number ?? before?.Number ?? "", row?.Digest ?? "", end, at) is { } line)
            {
                db.KnowledgeChanges.Add(line);
            }
        }
    }
}
