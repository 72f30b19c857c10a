using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Staff;

/// <summary>The one answer to who may act and by which grants: read from the database at each question, so that a right taken away is gone at once.</summary>
public sealed class ActingPersons(PortalDbContext db)
{
    /// <summary>The person with the grants in force; null when there is no such account or it is shut.</summary>
    public async Task<Actor?> FindAsync(Guid accountId, DateTimeOffset at, CancellationToken ct) =>
        (await ListAsync(accountId, at, ct)).SingleOrDefault();

    /// <summary>Everybody whose account is open.</summary>
    public Task<ImmutableArray<Actor>> AllAsync(DateTimeOffset at, CancellationToken ct) => ListAsync(null, at, ct);

    private async Task<ImmutableArray<Actor>> ListAsync(Guid? only, DateTimeOffset at, CancellationToken ct)
    {
        var accounts = await db.Users.AsNoTracking()
            .Where(account => !account.IsDisabled && (only == null || account.Id == only))
            .Select(account => new { account.Id, account.DisplayName, Grants = account.Grants.ToList() })
            .ToListAsync(ct);
        return [.. accounts.Select(account => new Actor(account.Id, account.DisplayName, [.. account.Grants.Where(grant => grant.HoldsAt(at)).Select(grant => grant.AsGrant())]))];
    }
}
