using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Outbox;
using TengchongPortal.Domain.Concerns;
using TengchongPortal.Domain.Concerns.Watching;

namespace TengchongPortal.Data.Concerns.Watching;

/// <summary>A call of the watch for one concern.</summary>
public sealed record DueConcernCall(Guid ConcernId, ConcernCall Call);

/// <summary>Takes the steps of the ladder of hours for concerns, each once, whichever process comes first.</summary>
public sealed class WatchConcerns(PortalDbContext db, ReminderLeases leases, ConcernTerms terms, ConcernNotices notices)
{
    public async Task<IReadOnlyList<DueConcernCall>> FindAsync(DateTimeOffset now, CancellationToken ct)
    {
        var watch = new ConcernWatch(terms, now);
        var owed = await db.Concerns.AsNoTracking().Where(concern => ConcernStates.Owed.Contains(concern.State)).ToListAsync(ct);
        return await leases.UntakenAsync([.. owed.SelectMany(concern => watch.CallsFor(concern).Select(call => new DueConcernCall(concern.Id, call)))], due => due.Call.Lease, ct);
    }

    /// <returns>Whether the step was taken here.</returns>
    public Task<bool> TakeAsync(DueConcernCall due, DateTimeOffset now, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(due);
        return leases.TakeAsync(
            due.Call.Lease,
            now,
            async token =>
            {
                if (await db.Concerns.AsNoTracking().SingleOrDefaultAsync(one => one.Id == due.ConcernId && ConcernStates.Owed.Contains(one.State), token) is not { } concern)
                {
                    return false;
                }

                await notices.CallAsync(concern, due.Call, now, token);
                return true;
            },
            ct);
    }
}
