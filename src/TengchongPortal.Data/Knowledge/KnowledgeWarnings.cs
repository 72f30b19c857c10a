using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Outbox;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Staff;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Duties;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Notices;

namespace TengchongPortal.Data.Knowledge;

/// <summary>Tells the owners of entries, each thing once: look at it again, ahead and when the day is past; it runs out; it is told no more, because what it rests on ended.</summary>
public sealed class KnowledgeWarnings(PortalDbContext db, ReminderLeases leases, KnowledgeWork work, NoticeBook notices, ActingPersons persons)
{
    /// <summary>What ended longer ago is on the work list, and nobody is startled by it.</summary>
    private const int DaysNew = 30;

    private static readonly DutyPart[] _told = [DutyPart.Owner, DutyPart.Deputy];

    /// <summary>The warnings of this moment that were not given yet.</summary>
    public async Task<IReadOnlyList<EntryWarning>> FindAsync(DateTimeOffset now, CancellationToken ct)
    {
        var today = ChinaTime.DayOf(now);
        var all = (await work.EntriesAsync(now, ct)).SelectMany(entry => WarningsOf(entry, today)).ToList();
        return await leases.UntakenAsync(all, one => one.Lease, ct);
    }

    /// <returns>Whether it was given here; not when another process did it first.</returns>
    public Task<bool> GiveAsync(EntryWarning warning, DateTimeOffset now, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(warning);
        return leases.TakeAsync(warning.Lease, now, token => TellAsync(warning, now, token), ct);
    }

    private static IEnumerable<EntryWarning> WarningsOf(KeptEntry entry, DateOnly today)
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

    private async Task<bool> TellAsync(EntryWarning warning, DateTimeOffset now, CancellationToken ct)
    {
        if (await db.Editions.WholeEditions().AsNoTrackingWithIdentityResolution().SingleOrDefaultAsync(one => one.Id == warning.EditionId, ct) is not { } edition)
        {
            return false;
        }

        var owner = edition.Authors.OrderBy(author => author.Since).FirstOrDefault()?.PersonId ?? Guid.Empty;
        var duty = new Duty(warning.Subject, warning.On, owner, edition.Document.OrganPath, edition.Document.TypeKey);
        var tiding = NoticeBook.About(edition, warning.Kind, warning.Lease.Cause) with { DueOn = warning.On };
        notices.Post(tiding, DutyPeople.Of(duty, _told, [.. (await persons.AllAsync(now, ct)).Where(edition.IsOpenTo)], await leases.AbsencesAsync(owner, now, ct)), now);
        return true;
    }
}

/// <summary>Something about an entry that its owner is told once.</summary>
/// <param name="On">The day that it is about.</param>
/// <param name="Step">Below zero ahead of the day, above zero after it.</param>
public sealed record EntryWarning(Guid EditionId, NoticeKind Kind, string Subject, DateOnly On, int Step)
{
    public ReminderStep Lease => new(Subject, On, Step);
}
