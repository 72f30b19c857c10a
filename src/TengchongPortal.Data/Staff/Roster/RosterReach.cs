using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Staff.Roster;
using static TengchongPortal.Domain.Kernel.RuleBrokenException;

namespace TengchongPortal.Data.Staff.Roster;

/// <summary>Which rosters a person may read and keep: those of organs in the own subtree. To everybody else a roster does not exist.</summary>
public sealed class RosterReach(PortalDbContext db, TimeProvider clock)
{
    /// <summary>Whoever makes the roster.</summary>
    public static ImmutableArray<Capability> Keepers { get; } = [Capability.RunReleases, Capability.AdministerAccounts];

    /// <summary>Whoever makes it, answers for gaps in it, or stands in it.</summary>
    public static ImmutableArray<Capability> Readers { get; } = [.. Keepers, Capability.Supervise, Capability.HoldSecrecyKey, Capability.HoldLeaderKey];

    private static readonly ImmutableArray<DutyKey> _keys = [.. Enum.GetValues<DutyKey>()];

    public static bool Keeps(Actor actor, string organPath) => Keepers.Any(capability => Holds(actor, capability, organPath));

    /// <summary>The organs whose roster the person may read, the highest first: those at which somebody holds a key, and those where the person reads by the own role.</summary>
    public async Task<ImmutableArray<Organ>> OrgansAsync(Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var (now, roles) = (clock.GetUtcNow(), _keys.Select(key => key.Role).ToList());
        var paths = await db.RoleGrants.Where(grant => roles.Contains(grant.Role) && (grant.Until == null || grant.Until > now)).Select(grant => grant.OrganPath).Distinct().ToListAsync(ct);
        paths.AddRange(actor.Grants.Where(grant => RoleBundles.CapabilitiesOf(grant.Role).Intersect(Readers).Any()).Select(grant => grant.OrganPath));
        var organs = await db.Organs.AsNoTracking().Where(organ => paths.Contains(organ.Path)).OrderBy(organ => organ.Order).ToListAsync(ct);
        return [.. organs.Where(organ => organ.ExistsOn(ChinaTime.DayOf(now)) && Reads(actor, organ.Path)).OrderBy(organ => organ.Path.Length)];
    }

    /// <summary>An organ whose roster the person may read.</summary>
    /// <exception cref="RuleBrokenException"><c>unknown</c>.</exception>
    public async Task<Organ> RequireAsync(string key, Actor actor, CancellationToken ct) =>
        await db.Organs.AsNoTracking().SingleOrDefaultAsync(organ => organ.Key == key, ct) is { } organ && Reads(actor, organ.Path) ? organ : throw Unknown();

    /// <exception cref="RuleBrokenException"><c>unknown</c>, or <c>roster.capability</c>: seen, but not to be changed.</exception>
    public static void RequireKeeper(string organPath, Actor actor)
    {
        if (!Reads(actor, organPath))
        {
            throw Unknown();
        }

        Require(Keeps(actor, organPath), "roster.capability", "您可以查看这份值班表，但只有政务公开办编辑和系统管理员可以排班。");
    }

    public static RuleBrokenException Unknown() => new("unknown", "没有找到这份值班表。");

    private static bool Reads(Actor actor, string organPath) => Readers.Any(capability => Holds(actor, capability, organPath));

    private static bool Holds(Actor actor, Capability capability, string organPath)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.May(capability, organPath);
    }
}
