using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Duties;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Outbox;

/// <summary>
/// That a step of a ladder is taken once, whichever process comes first. The row of the step is its lease: it is written with what the step does in
/// one transaction, and its unique key lets one process take it.
/// </summary>
public sealed class ReminderLeases(PortalDbContext db, PortalTransactions transactions)
{
    /// <summary>Of the calls those that nobody has taken, that step or a later one.</summary>
    public async Task<IReadOnlyList<T>> UntakenAsync<T>(IReadOnlyList<T> calls, Func<T, ReminderStep> stepOf, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(calls);
        var subjects = calls.Select(call => stepOf(call).Subject).Distinct().ToList();
        var taken = (await db.DutyReminders.AsNoTracking().Where(row => subjects.Contains(row.Subject)).Select(row => new { row.Subject, row.Due, row.Step }).ToListAsync(ct)).ToLookup(row => (row.Subject, row.Due), row => row.Step);
        return [.. calls.Where(call => stepOf(call) is var step && taken[(step.Subject, step.Due)].All(other => other < step.Step))];
    }

    /// <param name="work">Tells the people; says no when nothing is owed any more.</param>
    /// <returns>Whether the step was taken here.</returns>
    public async Task<bool> TakeAsync(ReminderStep step, DateTimeOffset now, Func<CancellationToken, Task<bool>> work, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(work);
        try
        {
            return await transactions.RunAsync(token => RunAsync(step, now, work, token), ct);
        }
        catch (DbUpdateException lost) when (LostRaces.IsBehind(lost))
        {
            return false;
        }
    }

    /// <summary>The absences of a person that hold now.</summary>
    public Task<List<Absence>> AbsencesAsync(Guid? person, DateTimeOffset now, CancellationToken ct) =>
        db.Absences.AsNoTracking().Where(absence => absence.PersonId == person && absence.From <= now && absence.Until > now).ToListAsync(ct);

    private async Task<bool> RunAsync(ReminderStep step, DateTimeOffset now, Func<CancellationToken, Task<bool>> work, CancellationToken ct)
    {
        if (await db.DutyReminders.AnyAsync(row => row.Subject == step.Subject && row.Due == step.Due && row.Step >= step.Step, ct) || !await work(ct))
        {
            return false;
        }

        db.DutyReminders.Add(DutyReminder.Of(step, now));
        return true;
    }
}
