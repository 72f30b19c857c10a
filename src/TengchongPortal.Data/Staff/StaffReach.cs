using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Identity;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Staff;

/// <summary>
/// Which accounts an administrator may know of: those of the organs in the own subtree (R106). To everybody else an account does not exist.
/// </summary>
public sealed class StaffReach(PortalDbContext db)
{
    private static readonly ImmutableArray<Capability> _looking = [Capability.AdministerAccounts, Capability.AdministerSecurity];

    /// <summary>The organs whose accounts the person may see, in the order of the register.</summary>
    public Task<ImmutableArray<Organ>> OrgansAsync(Actor actor, CancellationToken ct) => OrgansAsync(actor, _looking, ct);

    /// <summary>The organs where the person makes accounts; nobody works any more at one that was merged (R110).</summary>
    public async Task<ImmutableArray<Organ>> OwnOrgansAsync(Actor actor, CancellationToken ct)
    {
        var merged = await db.OrganMergers.Select(merger => merger.PredecessorId).ToListAsync(ct);
        return (await OrgansAsync(actor, [Capability.AdministerAccounts], ct)).RemoveAll(organ => merged.Contains(organ.Id));
    }

    /// <summary>The accounts that the person may see.</summary>
    public async Task<IQueryable<StaffAccount>> AccountsAsync(Actor actor, CancellationToken ct)
    {
        var organs = (await OrgansAsync(actor, ct)).Select(organ => organ.Id).ToList();
        return db.Users.Where(account => organs.Contains(account.OrganId));
    }

    /// <summary>The own account, or one that the person may see.</summary>
    /// <exception cref="RuleBrokenException"><c>unknown</c>.</exception>
    public async Task<StaffAccount> KnownAsync(Guid id, Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var known = id == actor.Id ? db.Users : await AccountsAsync(actor, ct);
        return await known.SingleOrDefaultAsync(account => account.Id == id, ct) ?? throw Unknown();
    }

    /// <exception cref="RuleBrokenException"><c>unknown</c>: no such account for this person; <c>accounts.capability</c>: seen, but not to be changed.</exception>
    public async Task<StaffAccount> RequireAsync(Guid id, Actor actor, Capability capability, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var account = await db.Users.Include(one => one.Grants).SingleOrDefaultAsync(one => one.Id == id, ct);
        var path = account is null ? null : await db.Organs.Where(organ => organ.Id == account.OrganId).Select(organ => organ.Path).SingleAsync(ct);
        return path switch
        {
            null => throw Unknown(),
            _ when actor.May(capability, path) => account!,
            _ when _looking.Any(right => actor.May(right, path)) => throw new RuleBrokenException("accounts.capability", "您可以查看这个账号，但没有办理这项操作的权限。"),
            _ => throw Unknown(),
        };
    }

    private static RuleBrokenException Unknown() => new("unknown", "没有找到这个账号。");

    private async Task<ImmutableArray<Organ>> OrgansAsync(Actor actor, ImmutableArray<Capability> rights, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var organs = await db.Organs.AsNoTracking().Where(organ => organ.Kind != OrganKind.External).OrderBy(organ => organ.Order).ToListAsync(ct);
        return [.. organs.Where(organ => rights.Any(right => actor.May(right, organ.Path)))];
    }
}
