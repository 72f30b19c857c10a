using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Outbox;
using TengchongPortal.Domain.Concerns.Incidents;
using TengchongPortal.Domain.Duties;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Notices;

namespace TengchongPortal.Data.Concerns.Watching;

/// <summary>A step of an incident whose moment has come.</summary>
public sealed record DueIncidentCall(Guid IncidentId, ReminderStep Lease, NoticeKind Kind, DateTimeOffset Due);

/// <summary>Watches the hours of incidents: calls at half of the first term and at what ran out, and names the breaches that have to be written down.</summary>
public sealed class WatchIncidents(PortalDbContext db, ReminderLeases leases, IncidentTerms terms, ConcernNotices notices)
{
    /// <summary>The breaches that nobody has written down yet.</summary>
    public async Task<IReadOnlyList<(string Number, IncidentDeed Deed)>> BreachesAsync(DateTimeOffset now, CancellationToken ct)
    {
        var open = await db.Incidents.AsNoTracking().Where(one => one.StatementBreachedAt == null || one.ConferenceBreachedAt == null).ToListAsync(ct);
        return
        [
            .. open.Where(one => one.StatementBreachedAt is null && terms.IsStatementLate(one, now)).Select(one => (one.Number, IncidentDeed.BreachStatement)),
            .. open.Where(one => one.ConferenceBreachedAt is null && terms.IsConferenceLate(one, now)).Select(one => (one.Number, IncidentDeed.BreachConference)),
        ];
    }

    public async Task<IReadOnlyList<DueIncidentCall>> FindAsync(DateTimeOffset now, CancellationToken ct)
    {
        var waiting = await db.Incidents.AsNoTracking().Where(one => one.SpokenAt == null || one.ConferredAt == null).ToListAsync(ct);
        return await leases.UntakenAsync([.. waiting.SelectMany(one => CallsFor(one, now))], due => due.Lease, ct);
    }

    /// <returns>Whether the step was taken here.</returns>
    public Task<bool> TakeAsync(DueIncidentCall due, DateTimeOffset now, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(due);
        return leases.TakeAsync(
            due.Lease,
            now,
            async token =>
            {
                if (await db.Incidents.AsNoTracking().SingleOrDefaultAsync(one => one.Id == due.IncidentId, token) is not { } incident || !CallsFor(incident, now).Contains(due))
                {
                    return false;
                }

                await notices.CallAsync(incident, due.Kind, due.Lease.Cause, due.Due, now, token);
                return true;
            },
            ct);
    }

    private ImmutableArray<DueIncidentCall> CallsFor(Incident incident, DateTimeOffset now)
    {
        var calls = ImmutableArray.CreateBuilder<DueIncidentCall>();
        var statement = terms.StatementBy(incident.Level, incident.KnownAt);
        if (incident.SpokenAt is null && now >= incident.KnownAt + ((statement - incident.KnownAt) / 2))
        {
            var isLate = now > statement;
            calls.Add(CallOf(incident, "incident", statement, isLate ? 1 : 0, isLate ? NoticeKind.IncidentOverdue : NoticeKind.IncidentDue));
        }

        if (incident.ConferredAt is null && terms.ConferenceBy(incident.Level, incident.KnownAt) is { } conference && now > conference)
        {
            calls.Add(CallOf(incident, "incident-conference", conference, 1, NoticeKind.IncidentOverdue));
        }

        return calls.ToImmutable();
    }

    private static DueIncidentCall CallOf(Incident incident, string ladder, DateTimeOffset due, int step, NoticeKind kind) =>
        new(incident.Id, new($"{ladder}:{incident.Id:N}", ChinaTime.DayOf(due), step), kind, due);
}
