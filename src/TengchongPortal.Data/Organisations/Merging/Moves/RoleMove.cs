using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Organisations.Mergers;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Organisations.Merging.Moves;

/// <summary>Every role held at the organ now or later: it ends there and goes on at the successor, of the same term and no wider than that organ.</summary>
internal sealed class RoleMove(PortalDbContext db) : IOrganMove
{
    public MergedKind Kind => MergedKind.Role;

    public async Task<IReadOnlyList<MergedThing>> FindAsync(Organ organ, MergerMoment moment, CancellationToken ct) =>
        [.. (await Open(organ.Path, moment.At).Select(grant => new { grant.Id, grant.Role, Name = db.Users.Where(account => account.Id == grant.AccountId).Select(account => account.DisplayName).First() }).ToListAsync(ct))
            .OrderBy(grant => grant.Name, StringComparer.Ordinal).ThenBy(grant => grant.Role).Select(grant => new MergedThing(grant.Id.ToString(), grant.Name, grant.Role.ToString()))];

    public async Task<IReadOnlyList<string>> MoveAsync(IReadOnlyList<MergedThing> things, Transfer transfer, CancellationToken ct)
    {
        var grants = await Open(transfer.From.Path, transfer.At).ToListAsync(ct);
        var moved = grants.Select(grant => grant.MoveTo(transfer.Into.Path, transfer.IsNarrow, transfer.At)).ToList();
        db.RoleGrants.AddRange(moved);
        return [.. moved.Select(grant => grant.Id.ToString())];
    }

    private IQueryable<RoleGrant> Open(string path, DateTimeOffset at) => db.RoleGrants.Where(grant => grant.OrganPath == path && (grant.Until == null || grant.Until > at));
}
