using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.Notices;

/// <summary>Marks a person's own notices as read. Housekeeping of one's own list: it leaves no line in the audit trail.</summary>
public sealed class ReadNotices(PortalDbContext db, PortalTransactions transactions, TimeProvider clock)
{
    public Task RunAsync(ReadForm form, Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(actor);
        DateTimeOffset? now = clock.GetUtcNow();
        return transactions.RunAsync(
            token => db.StaffNotices
                .Where(notice => notice.AccountId == actor.Id && notice.ReadAt == null && (notice.Id == form.Notice || notice.Id <= form.Until))
                .ExecuteUpdateAsync(change => change.SetProperty(notice => notice.ReadAt, now), token),
            ct);
    }
}
