using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Staff;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Duties;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Outbox;

/// <summary>Tells whoever keeps a text what has come up about it, or their deputies; of what was drafted elsewhere also those who draft there.</summary>
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

        var (document, owner) = (edition.Document, edition.Authors.OrderBy(author => author.Since).FirstOrDefault()?.PersonId ?? Guid.Empty);
        var duty = new Duty(warning.Subject, warning.On, owner, warning.OrganPath ?? document.OrganPath, document.TypeKey);
        var staff = (await persons.AllAsync(now, ct)).Where(person => edition.IsOpenTo(person) || IsKept(edition, duty, person)).ToList();
        var tiding = NoticeBook.About(edition, warning.Kind, warning.Lease.Cause) with { DueOn = warning.On };
        notices.Post(tiding, [.. DutyPeople.Of(duty, _told, staff, await leases.AbsencesAsync(owner, now, ct)).Concat(DraftersAt(document, duty, staff)).Distinct()], now);
        return true;
    }

    /// <summary>Whether somebody of the organ whose work it is may know of it though the text lies elsewhere: once citizens read it, everybody may.</summary>
    private static bool IsKept(Edition edition, Duty duty, Actor person) => duty.OrganPath != edition.Document.OrganPath && edition.WasPublic() && person.IsAt(duty.OrganPath, edition.Document.TypeKey);

    /// <summary>Whoever drafts at the organ whose work it is, where the text is in the name of another: who typed it there does not carry it here.</summary>
    private static IEnumerable<Guid> DraftersAt(Document document, Duty duty, List<Actor> staff) => duty.OrganPath == document.OrganPath
        ? []
        : staff.Where(one => one.MayAtHome(Capability.WriteDrafts, duty.OrganPath, document.TypeKey)).Select(one => one.Id);
}
