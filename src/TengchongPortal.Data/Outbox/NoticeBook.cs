using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Staff;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Notices;

namespace TengchongPortal.Data.Outbox;

/// <summary>
/// Writes down whom a step concerns, in the transaction of the step: a notice in the portal and a mail in the outbox, or neither when the
/// step does not hold.
/// </summary>
public sealed class NoticeBook(PortalDbContext db, ActingPersons acting, NoticeTexts texts)
{
    /// <summary>Tells what a step of an edition means for others.</summary>
    public async Task TellAsync(Edition edition, StateEvent line, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(line);
        if (line.Event == EditorialEvent.Purge)
        {
            await WithholdAsync(edition.Id, line.At, ct);
        }

        if (EditionNotices.KindOf(edition, line) is { } kind)
        {
            var persons = EditionNotices.PersonsToTell(edition, line, await acting.AllAsync(line.At, ct));
            Post(About(edition, kind, $"line:{line.Id:N}") with { StateEventId = line.Id, ActorName = line.ActorName }, persons, line.At);
        }
    }

    /// <summary>A limited draft keeps its title out of every mail, whoever it is for.</summary>
    public static Tiding About(Edition edition, NoticeKind kind, string cause)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return new(kind, cause, edition.IsLimited ? null : edition.Title, $"/staff/disclosures/{edition.Id}") { EditionId = edition.Id };
    }

    public void Post(Tiding tiding, IEnumerable<Guid> persons, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(persons);
        var (subject, text) = texts.Of(tiding);
        foreach (var person in persons)
        {
            db.StaffNotices.Add(StaffNotice.To(person, tiding, at));
            db.OutboxMessages.Add(OutboxMessage.To(person, tiding, subject, text, at));
        }
    }

    /// <summary>What was not sent yet would carry the title of a purged text out of the house.</summary>
    private async Task WithholdAsync(Guid editionId, DateTimeOffset at, CancellationToken ct)
    {
        foreach (var mail in await db.OutboxMessages.Where(mail => mail.EditionId == editionId && mail.SentAt == null && mail.DroppedAt == null).ToListAsync(ct))
        {
            mail.Drop("purged", at);
        }
    }
}
