using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Outbox;
using TengchongPortal.Domain.Letters.Watching;
using TengchongPortal.Domain.Notices;

namespace TengchongPortal.Data.Letters.Watching;

/// <summary>Takes a step of the ladder for a letter.</summary>
public sealed class RemindOfLetter(PortalDbContext db, ReminderLeases leases, LetterNotices notices)
{
    /// <returns>Whether the step was taken here.</returns>
    public Task<bool> TakeAsync(DueLetterCall due, DateTimeOffset now, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(due);
        return leases.TakeAsync(due.Lease, now, token => RemindAsync(due, now, token), ct);
    }

    private async Task<bool> RemindAsync(DueLetterCall due, DateTimeOffset now, CancellationToken ct)
    {
        if (await db.Letters.Owed().AsNoTracking().SingleOrDefaultAsync(letter => letter.Id == due.LetterId, ct) is not { } owed)
        {
            return false;
        }

        var call = due.Call;
        var tiding = LetterNotices.About(owed, KindOf(call), due.Lease.Cause) with { DueOn = call.Due, WorkingDaysLeft = call.WorkingDaysLeft };
        await notices.TellAsync(owed, tiding, call.Parts, null, now, ct);
        return true;
    }

    private static NoticeKind KindOf(LetterCall call) =>
        call.IsRisk ? NoticeKind.LetterAtRisk : call.WorkingDaysLeft >= 0 ? NoticeKind.LetterDue : NoticeKind.LetterOverdue;
}
