using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Staff;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Duties;

namespace TengchongPortal.Data.Outbox;

/// <summary>Tells whoever keeps a text what has come up about it, or their deputies.</summary>
public sealed class WarnOfEdition(PortalDbContext db, ReminderLeases leases, NoticeBook notices, ActingPersons persons)
{
    private static readonly DutyPart[] _told = [DutyPart.Owner, DutyPart.Deputy];

    /// <returns>Whether it was given here; not when another process did it first.</returns>
    public Task<bool> GiveAsync(EditionWarning warning, DateTimeOffset now, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(warning);
        return leases.TakeAsync(warning.Lease, now, token => TellAsync(warning, now, token), ct);
    }

    private async Task<bool> TellAsync(EditionWarning warning, DateTimeOffset now, CancellationToken ct)
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
