using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Identity;
using TengchongPortal.Data.Training;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff.Roster;
using static TengchongPortal.Domain.Kernel.RuleBrokenException;

namespace TengchongPortal.Data.Staff.Roster;

/// <summary>Who can be put on duty.</summary>
public sealed class RosterPeople(PortalDbContext db, TrainedGrants trained, TimeProvider clock)
{
    /// <summary>Who holds the role of the key at the organ or above by an own grant that does not rest, now or later, with an account at work.</summary>
    public async Task<ImmutableArray<StaffAccount>> CandidatesAsync(string organPath, DutyKey key, CancellationToken ct)
    {
        var (now, role) = (clock.GetUtcNow(), key.Role);
        var grants = await db.RoleGrants.AsNoTracking().Where(grant => grant.Role == role && (grant.Until == null || grant.Until > now)).ToListAsync(ct);
        var holders = (await trained.WithoutRestingAsync(grants, now, ct)).Where(grant => grant.AsGrant().IsAt(organPath, null)).Select(grant => grant.AccountId).Distinct().ToList();
        return [.. await db.Users.Where(account => holders.Contains(account.Id) && !account.IsDisabled).OrderBy(account => account.DisplayName).ToListAsync(ct)];
    }

    /// <exception cref="RuleBrokenException"><c>roster.role</c>.</exception>
    internal async Task<StaffAccount> RequireAsync(Guid personId, DutyKey key, string organPath, CancellationToken ct) =>
        (await CandidatesAsync(organPath, key, ct)).FirstOrDefault(one => one.Id == personId)
            ?? throw new RuleBrokenException("roster.role", "只有在本单位或上级单位担任相应值班角色、已通过培训测验、账号在用的人员可以排班。");

    /// <summary>The person holds the role through the whole turn, or there would be a gap that the roster does not show.</summary>
    /// <exception cref="RuleBrokenException"><c>roster.role-ends</c>.</exception>
    internal async Task RequireWholeAsync(DutyShift shift, CancellationToken ct)
    {
        var grants = await db.RoleGrants.AsNoTracking().Where(grant => grant.AccountId == shift.PersonId).ToListAsync(ct);
        var stretches = DutyCover.Between(shift.From, shift.Until, DutySpan.Of(shift.OrganPath, null, [shift], grants));
        Require(!stretches.Any(stretch => stretch.IsGap), "roster.role-ends", "这位同事的值班角色不能覆盖整个班次（尚未开始或提前到期），请缩短班次或另排一人。");
    }
}
