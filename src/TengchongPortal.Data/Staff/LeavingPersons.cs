using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Staff;

/// <summary>Somebody as if leaving at this moment, and who is left then; asked of shut accounts too.</summary>
/// <param name="Others">Everybody else whose account is open, as they may act now.</param>
public sealed record LeavingPerson(Actor Person, ImmutableArray<Actor> Others)
{
    public ImmutableArray<string> Left(Func<Actor, bool> may) => [.. Others.Where(may).Select(person => person.Name).Order(StringComparer.Ordinal)];
}

public sealed class LeavingPersons(PortalDbContext db, ActingPersons persons, Successions successions, TimeProvider clock)
{
    public async Task<LeavingPerson> FindAsync(Guid accountId, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var grants = await db.RoleGrants.AsNoTracking().Where(grant => grant.AccountId == accountId).ToListAsync(ct);
        return new(
            new(accountId, "", (await successions.ReadAsync(ct)).Reaching([.. grants.Where(grant => grant.HoldsAt(now)).Select(grant => grant.AsGrant())])),
            (await persons.AllAsync(now, ct)).RemoveAll(person => person.Id == accountId));
    }
}
