using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Outbox;

/// <summary>Everybody with an account in use, with the grants of a moment.</summary>
public sealed class StaffRoster(PortalDbContext db)
{
    public async Task<IReadOnlyList<Actor>> PresentAsync(DateTimeOffset at, CancellationToken ct)
    {
        var accounts = await db.Users.AsNoTracking()
            .Where(account => !account.IsDisabled)
            .Select(account => new { account.Id, account.DisplayName, Grants = account.Grants.ToList() })
            .ToListAsync(ct);
        return [.. accounts.Select(account => new Actor(account.Id, account.DisplayName, [.. account.Grants.Where(grant => grant.HoldsAt(at)).Select(grant => grant.AsGrant())]))];
    }
}
