using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Training;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Staff;

/// <summary>
/// The one answer to who may act and by which grants, the lent ones of absent persons included: read from the database at each question, so
/// that a right taken away is gone at once, and a signing role that rests for want of training comes back with the passed quiz.
/// </summary>
public sealed class ActingPersons(PortalDbContext db, TrainedGrants trained, Successions successions)
{
    /// <summary>The person with the grants in force; null when there is no such account or it is shut. Asked at each page: what most do not have, a deputy's grants and merged organs, is read only where it is there.</summary>
    public async Task<Actor?> FindAsync(Guid accountId, DateTimeOffset at, CancellationToken ct)
    {
        var person = await db.Users.AsNoTracking().Where(account => account.Id == accountId && !account.IsDisabled)
            .Select(account => new { account.DisplayName, account.Grants, IsDeputy = db.Absences.Any(absence => absence.DeputyId == accountId && absence.Until > at), AreOrgansMerged = db.OrganMergers.Any() })
            .SingleOrDefaultAsync(ct);
        if (person is null)
        {
            return null;
        }

        var absences = person.IsDeputy ? await db.Absences.AsNoTracking().Where(absence => absence.DeputyId == accountId && absence.Until > at).ToListAsync(ct) : [];
        var absent = absences.Select(absence => absence.PersonId).Distinct().ToList();
        var names = absent.Count == 0 ? [] : await NamesAsync(absent, ct);
        List<RoleGrant> grants = absent.Count == 0 ? [.. person.Grants] : [.. person.Grants, .. await db.RoleGrants.AsNoTracking().Where(grant => absent.Contains(grant.AccountId)).ToListAsync(ct)];
        var held = await trained.InForceAsync(accountId, StandingIn.GrantsOf(accountId, at, grants, absences, id => names[id]), at, ct);
        return new(accountId, person.DisplayName, person.AreOrgansMerged ? (await successions.ReadAsync(ct)).Reaching(held) : held);
    }

    /// <summary>Everybody whose account is open.</summary>
    public async Task<ImmutableArray<Actor>> AllAsync(DateTimeOffset at, CancellationToken ct)
    {
        var accounts = await db.Users.AsNoTracking().Select(account => new { account.Id, account.DisplayName, account.IsDisabled }).ToListAsync(ct);
        var names = accounts.ToDictionary(account => account.Id, account => account.DisplayName);
        var absences = (await db.Absences.AsNoTracking().Where(absence => absence.Until > at).ToListAsync(ct)).ToLookup(absence => absence.DeputyId);
        var grants = (await db.RoleGrants.AsNoTracking().ToListAsync(ct)).ToLookup(grant => grant.AccountId);
        var inForce = await trained.OfAllAsync(at, ct);
        var succession = await successions.ReadAsync(ct);
        return [.. accounts.Where(account => !account.IsDisabled).Select(account => new Actor(
            account.Id,
            account.DisplayName,
            succession.Reaching(inForce(account.Id, StandingIn.GrantsOf(account.Id, at, [.. grants[account.Id], .. absences[account.Id].SelectMany(absence => grants[absence.PersonId])], absences[account.Id], id => names[id])))))];
    }

    private Task<Dictionary<Guid, string>> NamesAsync(List<Guid> ids, CancellationToken ct) =>
        db.Users.Where(account => ids.Contains(account.Id)).ToDictionaryAsync(account => account.Id, account => account.DisplayName, ct);
}
