using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Staff;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Duties;

namespace TengchongPortal.Data.Outbox;

/// <summary>Takes the steps of the reminder ladder (R61).</summary>
public sealed class RemindOfDuty(PortalDbContext db, ReminderLeases leases, NoticeBook notices, ActingPersons persons)
{
    /// <returns>Whether the step was taken here; not when another process did it first.</returns>
    public Task<bool> TakeAsync(DutyCall call, DateTimeOffset now, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(call);
        return leases.TakeAsync(call.Lease, now, token => RemindAsync(call, now, token), ct);
    }

    private async Task<bool> RemindAsync(DutyCall call, DateTimeOffset now, CancellationToken ct)
    {
        if (await db.Editions.WholeEditions().AsNoTrackingWithIdentityResolution().SingleOrDefaultAsync(one => one.Id == call.EditionId, ct) is not { } edition || !await IsOwedAsync(call, edition, ct))
        {
            return false;
        }

        var knowing = (await persons.AllAsync(now, ct)).Where(person => edition.IsOpenTo(person) || call.Interpreter?.Concerns(person, edition.Document.TypeKey) == true).ToList();
        var tiding = NoticeBook.About(edition, call.Kind, call.Lease.Cause) with { DueOn = call.Duty.Due, WorkingDaysLeft = call.WorkingDaysLeft, OrganName = await OwingAsync(call, ct) };
        notices.Post(tiding, DutyPeople.Of(call.Duty, call.Step.Parts, knowing, await leases.AbsencesAsync(call.Duty.OwnerId, now, ct)), now);
        return true;
    }

    private async Task<string> OwingAsync(DutyCall call, CancellationToken ct) =>
        await db.Organs.Where(organ => organ.Path == call.Duty.OrganPath).Select(organ => organ.Name).FirstOrDefaultAsync(ct) ?? "";

    private async Task<bool> IsOwedAsync(DutyCall call, Edition edition, CancellationToken ct) => call.Interpreter is not null
        ? await db.InterpretationDuties.AnyAsync(duty => duty.PolicyDocumentId == edition.DocumentId && duty.ClosedAt == null, ct)
        : edition.State.IsOpen();
}
