using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Staff;
using TengchongPortal.Data.Staff.Roster;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Staff.Roster;

namespace TengchongPortal.Data.Publishing;

/// <summary>Who could sign, and who could when signing: answered from grants and absences, which are ended but never erased.</summary>
public sealed class StaffingQuery(PortalDbContext db, ActingPersons persons, DutyWatchQuery watch, Successions successions)
{
    /// <param name="isAuthor">Whether a person wrote any of what is signed.</param>
    public async Task<bool> CanFillAsync(Edition edition, RoutePlan route, Func<Guid, bool> isAuthor, DateTimeOffset now, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(route);
        var actors = StandingIn.WithoutDeputies(await persons.AllAsync(now, ct));
        var candidates = route.Gates
            .Select(gate => actors.Where(actor => edition.MaySignUnless(actor, gate, isAuthor)).Select(actor => actor.Id).ToList())
            .ToList();
        return Staffing.CanFill(candidates);
    }

    /// <summary>Signatures on the current text whose signer did not hold the capacity at the moment of signing.</summary>
    public async Task<ImmutableHashSet<Guid>> VoidSignaturesAsync(Edition edition, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var signatures = edition.SignaturesOnCurrent.ToList();
        if (signatures.Count == 0)
        {
            return [];
        }

        var persons = signatures.Select(signature => signature.PersonId).ToList();
        var absences = await db.Absences.AsNoTracking().Where(absence => persons.Contains(absence.DeputyId)).ToListAsync(ct);
        var concerned = persons.Concat(absences.Select(absence => absence.PersonId)).Distinct().ToList();
        var grants = await db.RoleGrants.AsNoTracking().Where(grant => concerned.Contains(grant.AccountId)).ToListAsync(ct);
        var onDuty = edition.LastEvent(EditorialEvent.Emergency) is { } emergency ? await watch.ThenAsync(emergency.At, edition.OrganPath, edition.Document.TypeKey, ct) : [];
        var succession = await successions.ReadAsync(ct);
        return [.. signatures.Where(signature => !edition.HeldCapacity(signature, grants, absences, onDuty, succession)).Select(signature => signature.Id)];
    }

    /// <summary>Who is on duty for the emergency keys of the text now.</summary>
    public Task<ImmutableArray<DutyHand>> OnDutyAsync(Edition edition, DateTimeOffset now, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return watch.RunAsync(now, edition.OrganPath, edition.Document.TypeKey, ct);
    }
}
