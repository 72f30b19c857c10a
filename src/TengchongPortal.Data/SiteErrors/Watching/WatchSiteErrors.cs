using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Outbox;
using TengchongPortal.Data.Staff;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.SiteErrors;

namespace TengchongPortal.Data.SiteErrors.Watching;

/// <summary>A call for one report.</summary>
public sealed record DueSiteErrorCall(Guid ReportId, SiteErrorCall Call);

/// <summary>Takes the steps of the ladder of reported errors, each once, whichever process comes first (R114).</summary>
public sealed class WatchSiteErrors(PortalDbContext db, ReminderLeases leases, SiteErrorTerms terms, NoticeBook book, ActingPersons persons)
{
    public const string Room = "/staff/site-errors";

    public async Task<IReadOnlyList<DueSiteErrorCall>> FindAsync(DateTimeOffset now, CancellationToken ct)
    {
        var open = await db.SiteErrors.AsNoTracking().Where(one => SiteErrorStates.Open.Contains(one.State)).ToListAsync(ct);
        var calls = open.Select(one => (one.Id, Call: SiteErrorCall.Of(one, terms, ChinaTime.DayOf(now)))).Where(one => one.Call is not null).Select(one => new DueSiteErrorCall(one.Id, one.Call!)).ToList();
        return await leases.UntakenAsync(calls, due => due.Call.Lease, ct);
    }

    /// <returns>Whether the step was taken here.</returns>
    public Task<bool> TakeAsync(DueSiteErrorCall due, DateTimeOffset now, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(due);
        return leases.TakeAsync(
            due.Call.Lease,
            now,
            async token =>
            {
                var report = await db.SiteErrors.AsNoTracking().SingleOrDefaultAsync(one => one.Id == due.ReportId, token);
                if (report is null || SiteErrorCall.Of(report, terms, ChinaTime.DayOf(now)) is not { } call || call.Lease != due.Call.Lease)
                {
                    return false;
                }

                var told = (await persons.AllAsync(now, token)).Where(person => call.Capabilities.Any(capability => person.May(capability, report.OrganPath))).Select(person => person.Id);
                book.Post(new(call.Kind, call.Lease.Cause, $"纠错{report.Number}", $"{Room}/{report.Number}") { DueOn = call.Due, WorkingDaysLeft = call.WorkingDaysLeft }, told, now);
                return true;
            },
            ct);
    }
}
