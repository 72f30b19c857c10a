using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Notices;

namespace TengchongPortal.Data.Outbox.Mail;

/// <summary>
/// Brings mails from the outbox to their readers: takes a few under a lease, carries each, and says so. A process that dies leaves its lease
/// behind; when it has run out, the next look carries the mail again, under the same id.
/// </summary>
public sealed class MailDelivery(PortalDbContext db, PortalTransactions transactions, IMailCarrier carrier, MailSender sender)
{
    public const int AtOnce = 20;

    /// <summary>Takes the mails that are due, oldest first; none when another process takes the same at this moment.</summary>
    public async Task<IReadOnlyList<Guid>> LeaseAsync(DateTimeOffset now, CancellationToken ct)
    {
        if (!await DueAt(now).AnyAsync(ct))
        {
            return [];
        }

        try
        {
            return await transactions.RunAsync(
                async token =>
                {
                    var due = await DueAt(now).OrderBy(mail => mail.DueAt).ThenBy(mail => mail.CreatedAt).Take(AtOnce).ToListAsync(token);
                    due.ForEach(mail => mail.Lease(now));
                    return due.ConvertAll(mail => mail.Id);
                },
                ct);
        }
        catch (DbUpdateException lost) when (LostRaces.IsBehind(lost))
        {
            return [];
        }
    }

    /// <returns>Whether it was carried; not when it was done before, or its reader has no mailbox.</returns>
    public async Task<bool> DeliverAsync(Guid id, DateTimeOffset now, CancellationToken ct)
    {
        var mail = await db.OutboxMessages.AsNoTracking().SingleAsync(one => one.Id == id, ct);
        if (mail is not { SentAt: null, DroppedAt: null })
        {
            return false;
        }

        var reader = await db.Users.AsNoTracking().SingleOrDefaultAsync(account => account.Id == mail.AccountId, ct);
        if (reader is not { IsDisabled: false, Email.Length: > 0 } || (reader.IsDemonstration && carrier.LeavesTheHouse))
        {
            await ChangeAsync(id, one => one.Drop("no mailbox", now), ct);
            return false;
        }

        await carrier.CarryAsync(id, MailLetter.Of(mail, reader.DisplayName, reader.Email!, sender), ct);
        return await ChangeAsync(id, one => one.Send(now), CancellationToken.None);
    }

    public Task<bool> SetBackAsync(Guid id, string error, DateTimeOffset now, CancellationToken ct) => ChangeAsync(id, one => one.SetBack(error, now), ct);

    private IQueryable<OutboxMessage> DueAt(DateTimeOffset now) => db.OutboxMessages.Where(mail =>
        mail.SentAt == null && mail.DroppedAt == null && mail.DueAt <= now && (mail.LeasedUntil == null || mail.LeasedUntil <= now));

    private Task<bool> ChangeAsync(Guid id, Action<OutboxMessage> change, CancellationToken ct) => transactions.RunAsync(
        async token =>
        {
            var mail = await db.OutboxMessages.SingleAsync(one => one.Id == id, token);
            if (mail is { SentAt: null, DroppedAt: null })
            {
                change(mail);
            }

            return true;
        },
        ct);
}
