using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Concerns.Incidents;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters.Receipts;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Concerns;

/// <summary>The register of grave incidents (R37): each once, each step with its audit line.</summary>
public sealed class IncidentBook(PortalDbContext db, AuditedWrites writes, IncidentTerms terms)
{
    /// <returns>The incident; that of before when the same form says the same again.</returns>
    /// <exception cref="RuleBrokenException"><c>workflow.capability</c>, <c>incident.name</c>, <c>incident.known-at</c>.</exception>
    public Task<Incident> RegisterAsync(IncidentWords words, Guid formKey, Actor person, DateTimeOffset at, string origin, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(person);
        return writes.RunAsync(AuditLine.By(person, "IncidentRegister", formKey, at, origin), async token =>
        {
            var city = (await db.Organs.CityAsync(token)).Path;
            RuleBrokenException.Require(person.May(Capability.RunReleases, city), "workflow.capability", "您没有登记突发事件的权限。");
            var before = await db.Incidents.SingleOrDefaultAsync(one => one.FormKey == formKey, token);
            return before is not null && before.Says(words)
                ? before
                : db.Incidents.Add(Incident.Register(words, city, before is null ? formKey : Guid.CreateVersion7(at), at, Receipt.Written(Receipt.DrawNumber(at)))).Entity;
        }, ct);
    }

    /// <exception cref="RuleBrokenException"><c>unknown</c> and the refusals of <see cref="Incident.Take"/>.</exception>
    public Task<Incident> TakeAsync(string number, IncidentAct act, string origin, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(act);
        return writes.RunAsync(AuditLine.By(act.Person, $"Incident{act.Deed}", Guid.Empty, act.At, origin) with { ObjectId = number }, async token =>
        {
            var incident = await db.Incidents.Include(one => one.Entries).SingleOrDefaultAsync(one => one.Number == number, token) ?? throw new RuleBrokenException(EditionGuards.Unknown, "没有这起突发事件。");
            incident.Take(act, terms);
            return incident;
        }, ct);
    }
}
