using TengchongPortal.Data.Outbox;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Notices;

namespace TengchongPortal.Data.Knowledge;

/// <summary>Tells the owners of entries, each thing once: look at it again, ahead and when the day is past; it runs out; it is told no more, because what it rests on ended.</summary>
public sealed class KnowledgeWarnings(KnowledgeWork work, ReminderLeases leases)
{
    /// <summary>What ended longer ago is on the work list, and nobody is startled by it.</summary>
    private const int DaysNew = 30;

    /// <summary>The warnings of this moment that were not given yet.</summary>
    public async Task<IReadOnlyList<EditionWarning>> FindAsync(DateTimeOffset now, CancellationToken ct)
    {
        var today = ChinaTime.DayOf(now);
        var all = (await work.EntriesAsync(now, ct)).SelectMany(entry => WarningsOf(entry, today)).ToList();
        return await leases.UntakenAsync(all, one => one.Lease, ct);
    }

    private static IEnumerable<EditionWarning> WarningsOf(KeptEntry entry, DateOnly today)
    {
        if (entry.LapsedAt is { } lapsed && ChinaTime.DayOf(lapsed).AddDays(DaysNew) >= today)
        {
            yield return new(entry.EditionId, NoticeKind.EntryLapsed, $"entry-lapsed:{entry.DocumentId:N}", ChinaTime.DayOf(lapsed), 0);
        }

        if (entry.IsToConfirm)
        {
            yield return new(entry.EditionId, NoticeKind.EntryToConfirm, $"entry-confirm:{entry.DocumentId:N}", entry.ConfirmBy, entry.ConfirmBy < today ? 1 : -1);
        }

        if (entry.IsExpiring)
        {
            yield return new(entry.EditionId, NoticeKind.EntryExpiring, $"entry-expiry:{entry.DocumentId:N}", entry.ServedUntil, 0);
        }
    }
}
