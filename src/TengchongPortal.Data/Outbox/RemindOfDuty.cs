using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Staff;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Duties;

namespace TengchongPortal.Data.Outbox;

/// <summary>
/// Takes the steps of the reminder ladder (R61). The row of the step is its lease: it is written with the notices in one transaction, and
/// its unique key lets one process take it once.
/// </summary>
public sealed class RemindOfDuty(PortalDbContext db, PortalTransactions transactions, NoticeBook notices, ActingPersons persons)
{
    /// <returns>Whether the step was taken here; not when another process did it first.</returns>
    public async Task<bool> TakeAsync(DutyCall call, DateTimeOffset now, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(call);
        try
        {
            return await transactions.RunAsync(token => RemindAsync(call, now, token), ct);
        }
        catch (DbUpdateException lost) when (LostRaces.IsBehind(lost))
        {
            return false;
        }
    }

    private async Task<bool> RemindAsync(DutyCall call, DateTimeOffset now, CancellationToken ct)
    {
        var (subject, due, step) = (call.Duty.Subject, call.Duty.Due, call.Step.Day);
        if (await db.DutyReminders.AnyAsync(row => row.Subject == subject && row.Due == due && row.Step >= step, ct)
            || await db.Editions.WholeEditions().AsNoTrackingWithIdentityResolution().SingleOrDefaultAsync(one => one.Id == call.EditionId, ct) is not { } edition
            || !await IsOwedAsync(call, edition, ct))
        {
            return false;
        }

        db.DutyReminders.Add(DutyReminder.Of(call.Duty, call.Step, now));
        var staff = await persons.AllAsync(now, ct);
        var knowing = staff.Where(edition.IsOpenTo).ToList();
        var tiding = NoticeBook.About(edition, call.Kind, $"{subject}|{due:yyyyMMdd}|{step}") with { DueOn = due, WorkingDaysLeft = call.WorkingDaysLeft };
        var away = await db.Absences.AsNoTracking().Where(absence => absence.PersonId == call.Duty.OwnerId && absence.From <= now && absence.Until > now).ToListAsync(ct);
        notices.Post(tiding, DutyPeople.Of(call.Duty, call.Step.Parts, knowing, away), now);
        return true;
    }

    private async Task<bool> IsOwedAsync(DutyCall call, Edition edition, CancellationToken ct) => call.IsInterpretation
        ? await db.InterpretationDuties.AnyAsync(duty => duty.PolicyDocumentId == edition.DocumentId && duty.ClosedAt == null, ct)
        : edition.State.IsOpen();
}
