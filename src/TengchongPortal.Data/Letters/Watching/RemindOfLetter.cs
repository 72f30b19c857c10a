using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Outbox;
using TengchongPortal.Data.Staff;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Duties;
using TengchongPortal.Domain.Letters.Watching;
using TengchongPortal.Domain.Notices;

namespace TengchongPortal.Data.Letters.Watching;

/// <summary>Takes a step of the ladder for a letter. The row of the step is its lease: written with the notices, by one process once.</summary>
public sealed class RemindOfLetter(PortalDbContext db, PortalTransactions transactions, NoticeBook notices, ActingPersons persons)
{
    /// <returns>Whether the step was taken here.</returns>
    public async Task<bool> TakeAsync(DueLetterCall due, DateTimeOffset now, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(due);
        try
        {
            return await transactions.RunAsync(token => RemindAsync(due, now, token), ct);
        }
        catch (DbUpdateException lost) when (LostRaces.IsBehind(lost))
        {
            return false;
        }
    }

    private async Task<bool> RemindAsync(DueLetterCall due, DateTimeOffset now, CancellationToken ct)
    {
        var call = due.Call;
        if (await db.DutyReminders.AnyAsync(row => row.Subject == call.Subject && row.Due == call.Due && row.Step >= call.Step, ct)
            || await db.Letters.Owed().AsNoTracking().SingleOrDefaultAsync(letter => letter.Id == due.LetterId, ct) is not { } owed)
        {
            return false;
        }

        var duty = new Duty(call.Subject, call.Due, owed.OwnerId ?? Guid.Empty, owed.OrganPath);
        db.DutyReminders.Add(DutyReminder.Of(duty, new LadderStep(call.Step, call.Parts), now));
        var away = await db.Absences.AsNoTracking().Where(absence => absence.PersonId == owed.OwnerId && absence.From <= now && absence.Until > now).ToListAsync(ct);
        var tiding = LetterNotices.About(owed, KindOf(call), $"{call.Subject}|{call.Due:yyyyMMdd}|{call.Step}") with { DueOn = call.Due, WorkingDaysLeft = call.WorkingDaysLeft };
        notices.Post(tiding, LetterPeople.Of(owed, call.Parts, await persons.AllAsync(now, ct), away), now);
        return true;
    }

    private static NoticeKind KindOf(LetterCall call) =>
        call.IsRisk ? NoticeKind.LetterAtRisk : call.WorkingDaysLeft >= 0 ? NoticeKind.LetterDue : NoticeKind.LetterOverdue;
}
