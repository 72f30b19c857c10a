using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Concerns.Incidents;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Incidents;

/// <summary>The register of incidents for who runs releases or supervises.</summary>
public sealed class IncidentDeskQuery(PortalDbContext db, PublicRegister register, IncidentTerms terms)
{
    private const int Most = 100;

    public async Task<IncidentDesk> RunAsync(Actor actor, DateTimeOffset now, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return new([.. (await RowsAsync(db.Incidents.OrderByDescending(one => one.KnownAt).Take(Most), actor, now, ct)).OrderBy(row => row.Incident.State)])
        {
            MayRegister = actor.May(Capability.RunReleases, (await db.Organs.CityAsync(ct)).Path),
        };
    }

    /// <summary>Those that are not closed.</summary>
    public Task<IReadOnlyList<IncidentRow>> OpenAsync(Actor actor, DateTimeOffset now, CancellationToken ct) =>
        RowsAsync(db.Incidents.Where(one => one.State != IncidentState.Closed).OrderBy(one => one.KnownAt), actor, now, ct);

    /// <exception cref="MissingException">No such incident, or not for this person.</exception>
    public async Task<IncidentFile> OfAsync(string number, Actor actor, DateTimeOffset now, CancellationToken ct)
    {
        var row = (await RowsAsync(db.Incidents.Include(one => one.Entries).Where(one => one.Number == number), actor, now, ct)).SingleOrDefault() ?? throw new MissingException("incident");
        var documents = row.Incident.Entries.Select(entry => entry.DocumentId).OfType<Guid>().Distinct().ToList();
        var titles = documents.Count == 0 ? [] : await register.Records.Where(record => documents.Contains(record.DocumentId)).ToDictionaryAsync(record => record.DocumentId, record => record.Title, ct);
        return new(row, [.. row.Incident.Entries.OrderBy(entry => entry.At).ThenBy(entry => entry.Ordinal).Select(entry => new IncidentEntryLine(entry, entry.DocumentId is { } id ? titles.GetValueOrDefault(id) : null))], [.. IncidentGuards.StepsFor(row.Incident, actor)])
        {
            Form = new() { SeenVersion = row.Incident.Version },
        };
    }

    private async Task<IReadOnlyList<IncidentRow>> RowsAsync(IQueryable<Incident> incidents, Actor actor, DateTimeOffset now, CancellationToken ct) =>
    [
        .. (await incidents.AsNoTracking().ToListAsync(ct))
            .Where(one => IncidentDeskController.Readers.Any(capability => actor.May(capability, one.OrganPath)))
            .Select(one => new IncidentRow(one, terms.StatementBy(one.Level, one.KnownAt), terms.ConferenceBy(one.Level, one.KnownAt), terms.IsStatementLate(one, now), terms.IsConferenceLate(one, now))),
    ];
}
